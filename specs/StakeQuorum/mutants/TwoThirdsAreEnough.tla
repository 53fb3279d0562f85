------------------------- MODULE TwoThirdsAreEnough -------------------------
(****************************************************************************)
(* StakeQuorum in which exactly two thirds are a quorum.  Where 3 divides   *)
(* the stake, two such may share no more than a third.                      *)
(****************************************************************************)
EXTENDS StakeQuorumTest

TwoThirds(s, S) ==
  S \subseteq 1..Len(s) /\ 3 * Of(Len(s), s)!W(S) >= 2 * Of(Len(s), s)!W(1..Len(s))
=============================================================================
