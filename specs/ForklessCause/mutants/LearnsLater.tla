----------------------------- MODULE LearnsLater -----------------------------
(****************************************************************************)
(* forklessCause that counts what is observed of the other event anywhere,  *)
(* not only in the past of the observer.                                    *)
(****************************************************************************)
EXTENDS MCForklessCause

CausesBy(asks(_, _)) == {pair \in Events \X Events : asks(pair[1], pair[2])}
Cheating(a) == {v \in Validator : SeesCheating(a, v)}
Between(a, b) == {Creator(m) : m \in {m \in Past(a) : Observes(m, b)}}

Around(b) == {Creator(m) : m \in {m \in Events : Observes(m, b)}}
Asks(a, b) == Observes(a, b) /\ IsQuorum(Around(b))
CausesKnownLater == CausesBy(Asks)
=============================================================================
