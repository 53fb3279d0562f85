----------------------------- MODULE MCTriadVote -----------------------------
(****************************************************************************)
(* TriadVote for one triad and for three triads.  Where leaves of a triad,  *)
(* and triads, are treated alike, faults are put in one place of each kind: *)
(* other places differ by renaming.  Fewer Byzantine leaves can do nothing  *)
(* that more cannot, for a Byzantine leaf may behave.                       *)
(****************************************************************************)
EXTENDS TriadVote

OneTriad    == <<2>>
ThreeTriads == <<2, 2>>

(****************************************************************************)
(* Three Byzantine leaves of nine: all in one triad, two in one and one in  *)
(* another, or one in each.  And the worst places for four.                 *)
(****************************************************************************)
ThreeOfNine == {{"00", "01", "02"}, {"00", "01", "10"}, {"00", "10", "20"}}
FourOfNine  == {{"00", "01", "10", "11"}}

(****************************************************************************)
(* Honest leaves that all have the same input.                              *)
(****************************************************************************)
EqualInputs == \A a, b \in Honest : input[a] = input[b]

EqualSpec     == Spec /\ EqualInputs
EqualFairSpec == FairSpec /\ EqualInputs

(****************************************************************************)
(* All honest leaves accept.                                                *)
(****************************************************************************)
AcceptingFairSpec == FairSpec /\ AllWant(1)

(****************************************************************************)
(* What one triad decides is the input of two honest leaves.  With correct  *)
(* leaves alone this tells the majority from rules that keep the other      *)
(* promises, such as a veto of one.                                         *)
(****************************************************************************)
TwoWantIt ==
  \A o \in Observer : \A value \in decided[o] :
    Cardinality({leaf \in Honest : input[leaf] = value}) >= 2

(****************************************************************************)
(* A partition: one observer and the first triad on one side, the other     *)
(* observer and two triads on the other, and each side of its own opinion.  *)
(****************************************************************************)
TwoSides(observer, leaf) == (observer = "a") = (TriadOf(leaf) = "0")

TwoOpinions == Spec /\ input = [leaf \in Leaves |-> IF TriadOf(leaf) = "0" THEN 0 ELSE 1]
=============================================================================
