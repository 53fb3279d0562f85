--------------------------- MODULE CountsCheaters ----------------------------
(****************************************************************************)
(* forklessCause that does not look for forks at all: neither is the        *)
(* creator asked for, nor do witnesses that are seen cheating drop out.     *)
(****************************************************************************)
EXTENDS MCForklessCause

CausesBy(asks(_, _)) == {pair \in Events \X Events : asks(pair[1], pair[2])}
Cheating(a) == {v \in Validator : SeesCheating(a, v)}
Between(a, b) == {Creator(m) : m \in {m \in Past(a) : Observes(m, b)}}

Asks(a, b) == IsQuorum(Between(a, b))
CausesWithCheaters == CausesBy(Asks)
=============================================================================
