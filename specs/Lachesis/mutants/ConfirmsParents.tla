--------------------------- MODULE ConfirmsParents --------------------------
(****************************************************************************)
(* Lachesis whose blocks confirm the Atropos and its parents only.          *)
(****************************************************************************)
EXTENDS MCTwoNodes

ParentsOnly(n, stack, skipped, order) ==
  LET top == stack[1]
  IN  <<top>> \o SelectSeq(Parents(n, top), LAMBDA e : e \notin skipped)
=============================================================================
