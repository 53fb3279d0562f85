---------------------------- MODULE LachesisTest ----------------------------
(****************************************************************************)
(* Lachesis' operators on a drawn DAG.  Time runs down; the stakes of a and *)
(* b are 2, that of c, which makes no event, is 1, so a and b together are  *)
(* a quorum.  Beside each event stands the frame of which it is a root.     *)
(*                                                                          *)
(*     a          b                                                         *)
(*     a1 (1)                                                               *)
(*     | \______                                                            *)
(*     |        b1 (1)                                                      *)
(*     | ______/ |                                                          *)
(*     a2 (2)    |     forklessly caused by a1 and b1                       *)
(*     | \______ |                                                          *)
(*     |        b2 (2)                                                      *)
(*     | ______/                                                            *)
(*     a3 (3)          decides: both roots of frame 2 vote for a1           *)
(****************************************************************************)
EXTENDS MCTwoNodes

N(i) == AfterFirst(i)
E(name) == Called(name)

EventsAreNamedByTheirPlace == E("a3") = <<"a", 3>> /\ E("b2") = <<"b", 2>>

IndexOrderIsByStake == Before("a", "c") /\ Before("b", "c") /\ ~Before("c", "a")

QuorumsOfThisStake ==
  Quorums = {{"a", "b"}, {"a", "b", "c"}}

WithoutSelfParentItIsFrameOne == N(2).frame[E("a1")] = 1 /\ N(2).frame[E("b1")] = 1

AQuorumOfRootsEndsTheFrame ==
  /\ RootsBelow(N(2), E("a2"), 1) = {E("a1"), E("b1")}
  /\ N(3).frame[E("a2")] = 2
  /\ N(5).frame[E("a3")] = 3

RootsOfAFrame == Roots(N(5), 2) = {E("a2"), E("b2")} /\ Roots(N(5), 3) = {E("a3")}

FirstVotesAreForWhatIsBelow ==
  N(4).votes[<<2, E("b2")>>] = [a |-> {E("a1")}, b |-> {E("b1")}, c |-> {}]

FirstVotesDecideNothing == N(4).decided = <<>> /\ N(4).blocks = <<>>

AQuorumOfVotesDecides ==
  N(5).blocks = <<[atropos |-> E("a1"), cheaters |-> <<>>, confirmed |-> <<E("a1")>>]>>

TheNextElectionStartsAtOnce ==
  N(5).decided = <<>> /\ N(5).votes = [key \in {<<3, E("a3")>>} |->
    [a |-> {E("a2")}, b |-> {E("b2")}, c |-> {}]]

ATieIsAYes == IsYes({E("a1")}, {E("b1")}) /\ ~IsYes({}, {E("b1")}) /\ IsYes({}, {})

(****************************************************************************)
(* Three quarters of a made-up vote: a quorum is more than two thirds.      *)
(****************************************************************************)
MadeUp(ayes) ==
  [N(4) EXCEPT !.votes =
     [key \in {<<2, <<v, 1>>>> : v \in Validator} |->
        [v \in Validator |-> IF key[2][1] \in ayes THEN {E("a1")} ELSE {}]]]

Everybody == {<<v, 1>> : v \in Validator}

MoreThanTwoThirdsDecide ==
  other = Nothing => \A ayes \in SUBSET Validator :
    IsDecisive(MadeUp(ayes), Everybody, 2, "a") <=> ayes \in Quorums \/ (Validator \ ayes) \in Quorums

Still == TwoInit /\ [][UNCHANGED <<vars, other>>]_<<vars, other>>
=============================================================================
