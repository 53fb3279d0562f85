------------------------ MODULE BelievesUnbackedLocks ------------------------
(****************************************************************************)
(* TriadicConsensus in which a reported lock is believed without the        *)
(* prepare certificate behind it.                                           *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

IsBelieved(locked) == TRUE
==============================================================================
