--------------------------- MODULE ListsTheHonest ---------------------------
(****************************************************************************)
(* Lachesis that takes two events of anybody with one sequence number for a *)
(* fork of both.                                                            *)
(****************************************************************************)
EXTENDS MCTwoNodes

SeesTwins(n, a, v) ==
  \E x, y \in Past(n, a) : v = x[1] /\ x # y /\ Content(n, x).seq = Content(n, y).seq
=============================================================================
