--------------------------- MODULE ConfirmsByPath ---------------------------
(****************************************************************************)
(* Lachesis that confirms an event once for every path to it.               *)
(****************************************************************************)
EXTENDS MCTwoNodes

RECURSIVE EveryPath(_, _, _, _)
EveryPath(n, stack, skipped, order) ==
  IF stack = <<>>
  THEN order
  ELSE LET top  == stack[Len(stack)]
           rest == SubSeq(stack, 1, Len(stack) - 1)
       IN  IF top \in skipped
           THEN EveryPath(n, rest, skipped, order)
           ELSE EveryPath(n, rest \o Parents(n, top), skipped, Append(order, top))
=============================================================================
