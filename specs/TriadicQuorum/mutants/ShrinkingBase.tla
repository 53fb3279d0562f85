---------------------------- MODULE ShrinkingBase ----------------------------
(****************************************************************************)
(* TriadicQuorum whose base shrinks: more than half of the children that    *)
(* answer at all, in place of a fixed number of the three.  Both sides of a *)
(* partition then have a quorum.                                            *)
(****************************************************************************)
EXTENDS MCTriadicQuorum

RECURSIVE OfThoseThatAnswer(_, _)
OfThoseThatAnswer(place, Q) ==
  IF IsLeaf(place) THEN place \in Q
  ELSE LET answering == {child \in Children(place) : LeavesBelow(child) \cap Q # {}}
       IN  2 * Cardinality({child \in answering : OfThoseThatAnswer(child, Q)})
             > Cardinality(answering)
=============================================================================
