-------------------------- MODULE QuorumOfTwoThirds --------------------------
(****************************************************************************)
(* forklessCause with a quorum of exactly two thirds.                       *)
(****************************************************************************)
EXTENDS MCForklessCause

CausesBy(asks(_, _)) == {pair \in Events \X Events : asks(pair[1], pair[2])}
Cheating(a) == {v \in Validator : SeesCheating(a, v)}
Between(a, b) == {Creator(m) : m \in {m \in Past(a) : Observes(m, b)}}

IsTwoThirds(validators) == 3 * StakeOf(validators) >= 2 * StakeOf(Validator)
Asks(a, b) == Creator(b) \notin Cheating(a) /\ IsTwoThirds(Between(a, b) \ Cheating(a))
CausesByTwoThirds == CausesBy(Asks)
=============================================================================
