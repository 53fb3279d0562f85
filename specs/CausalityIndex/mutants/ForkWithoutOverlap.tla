------------------------- MODULE ForkWithoutOverlap --------------------------
(****************************************************************************)
(* CausalityIndex that takes two branches for a fork wherever both are      *)
(* observed. Where the second goes on from the first, the observer has seen *)
(* one chain.                                                               *)
(****************************************************************************)
EXTENDS MCCausalityIndex

BothObserved(x, y) == x # Empty /\ y # Empty
=============================================================================
