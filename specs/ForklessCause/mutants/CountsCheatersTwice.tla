------------------------- MODULE CountsCheatersTwice -------------------------
(****************************************************************************)
(* The same cheat asked of one observer: it has both events of a fork for   *)
(* forkless causes.                                                         *)
(****************************************************************************)
EXTENDS MCForklessCause

CausesBy(asks(_, _)) == {pair \in Events \X Events : asks(pair[1], pair[2])}
Cheating(a) == {v \in Validator : SeesCheating(a, v)}
Between(a, b) == {Creator(m) : m \in {m \in Past(a) : Observes(m, b)}}

Asks(a, b) == IsQuorum(Between(a, b))
CausesWithCheaters == CausesBy(Asks)
=============================================================================
