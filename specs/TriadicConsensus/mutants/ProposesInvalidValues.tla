------------------------ MODULE ProposesInvalidValues ------------------------
(****************************************************************************)
(* TriadicConsensus in which nobody looks whether a proposed value is       *)
(* valid.                                                                   *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

IsAnyValue(v) == TRUE
==============================================================================
