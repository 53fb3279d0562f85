------------------------- MODULE CommitsUncertified --------------------------
(****************************************************************************)
(* TriadicConsensus in which a leaf commits a proposal without waiting for  *)
(* its prepare certificate.                                                 *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

IsProposed(leaf, value) == [ballot |-> ballot[leaf], value |-> value] \in proposed
==============================================================================
