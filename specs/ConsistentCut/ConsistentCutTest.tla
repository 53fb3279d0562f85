-------------------------- MODULE ConsistentCutTest --------------------------
(****************************************************************************)
(* ConsistentCut's operators on a drawn example.  Time runs to the right; a *)
(* slash is a message; below each event stand its vector and its Lamport    *)
(* time.                                                                    *)
(*                                                                          *)
(*   p ---1--------2-----------                                             *)
(*     100 @1 \   200 @2                                                    *)
(*             \                                                            *)
(*   q ---------1--------2-----                                             *)
(*           110 @2   120 @3 \        (never arrives)                       *)
(*                                                                          *)
(*   r ---1--------------------                                             *)
(*     001 @1                                                               *)
(****************************************************************************)
EXTENDS ConsistentCut

Vec(p, q, r) == [p |-> p, q |-> q, r |-> r]

Drawn ==
  [p |-> <<[received |-> {}, vector |-> Vec(1, 0, 0), time |-> 1],
           [received |-> {}, vector |-> Vec(2, 0, 0), time |-> 2]>>,
   q |-> <<[received |-> {<<"p", 1>>}, vector |-> Vec(1, 1, 0), time |-> 2],
           [received |-> {}, vector |-> Vec(1, 2, 0), time |-> 3]>>,
   r |-> <<[received |-> {}, vector |-> Vec(0, 0, 1), time |-> 1]>>]

(****************************************************************************)
(* The drawing is the one state of this module, and each test an invariant  *)
(* of it.                                                                   *)
(****************************************************************************)
Still == events = Drawn /\ network = {<<"p", 1>>, <<"q", 2>>} /\ [][UNCHANGED vars]_vars

DrawingIsWellTyped == TypeOK

FollowsMessages    == Before(<<"q", 2>>) = {<<"p", 1>>, <<"q", 1>>}
NothingBeforeFirst == Before(<<"p", 1>>) = {} /\ Before(<<"r", 1>>) = {}

SentButNotReceived == Consistent(Vec(1, 0, 0)) /\ PassesFrontierTest(Frontier(Vec(1, 0, 0)))
ReceivedButNotSent == ~Consistent(Vec(0, 1, 0)) /\ ~PassesFrontierTest(Frontier(Vec(0, 1, 0)))
NothingAndAll      == Consistent(Vec(0, 0, 0)) /\ Consistent(Vec(2, 2, 1))
CutsAreCounted     == Cardinality(Cuts) = 18 /\ Cardinality(ConsistentCuts) = 14

LastEventsNeedNotBeConcurrent == Consistent(Vec(1, 2, 1))

UnitedAndIntersected ==
  /\ Union(Vec(2, 0, 1), Vec(1, 1, 0)) = Vec(2, 1, 1)
  /\ Intersection(Vec(2, 0, 1), Vec(1, 1, 0)) = Vec(1, 0, 0)

LamportCuts == {cut \in Cuts : \E time \in Times : IsLamportCut(cut, time)}

ALamportCutForEachTime ==
  LamportCuts = {Vec(0, 0, 0), Vec(1, 0, 1), Vec(2, 1, 1), Vec(2, 2, 1)}
=============================================================================
