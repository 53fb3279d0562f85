----------------------------- MODULE MCSymmetric -----------------------------
(****************************************************************************)
(* TriadicConsensus of one triad without Byzantine leaves.  Then it does    *)
(* not matter who proposes, and neither the names of the leaves nor those   *)
(* of the values make a difference.                                         *)
(****************************************************************************)
EXTENDS TriadicConsensus, TLC

MajorityOfThree == <<2>>

TwoOfThree(Q) == Cardinality(Q) >= 2

SomeLeaf(b) == CHOOSE leaf \in Leaf : TRUE

Names == Permutations(Leaf) \cup Permutations(Value)
=============================================================================
