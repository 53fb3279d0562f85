----------------------- MODULE WitnessesNeedNotObserve -----------------------
(****************************************************************************)
(* forklessCause that counts every validator of which the observer knows an *)
(* event, whether that observes the other or not.                           *)
(****************************************************************************)
EXTENDS MCForklessCause

CausesBy(asks(_, _)) == {pair \in Events \X Events : asks(pair[1], pair[2])}
Cheating(a) == {v \in Validator : SeesCheating(a, v)}
Between(a, b) == {Creator(m) : m \in {m \in Past(a) : Observes(m, b)}}

Known(a) == {Creator(m) : m \in Past(a)}
Asks(a, b) == Creator(b) \notin Cheating(a) /\ IsQuorum(Known(a) \ Cheating(a))
CausesOfAcquaintances == CausesBy(Asks)
=============================================================================
