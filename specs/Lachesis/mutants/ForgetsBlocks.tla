---------------------------- MODULE ForgetsBlocks ---------------------------
(****************************************************************************)
(* Lachesis that starts anew with every event.                              *)
(****************************************************************************)
EXTENDS MCLachesisReduced

Forgetful(n, creator, parents) ==
  LET grown == [n.dag EXCEPT ![creator] = Append(@, Dag!NewEvent(creator, parents))]
  IN  [n EXCEPT !.dag = grown, !.causes = CausesIn(grown), !.blocks = <<>>]
=============================================================================
