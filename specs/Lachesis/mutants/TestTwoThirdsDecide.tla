------------------------ MODULE TestTwoThirdsDecide -------------------------
(****************************************************************************)
(* Lachesis in which two thirds of the stake decide, where more than that   *)
(* is wanted.  It shows with three equal stakes, of which two are just two  *)
(* thirds.                                                                  *)
(****************************************************************************)
EXTENDS LachesisTest

One == [v \in Validator |-> 1]

TwoThirds(n, voters, g, v) ==
  /\ g > Electing(n)
  /\ \/ 3 * StakeOf[Creators(Ayes(n, voters, g, v))] >= 2 * StakeOf[Validator]
     \/ 3 * StakeOf[Creators(Nays(n, voters, g, v))] >= 2 * StakeOf[Validator]
=============================================================================
