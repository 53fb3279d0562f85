---------------------------- MODULE EventDagTest ----------------------------
(****************************************************************************)
(* EventDag's relations on a drawn example.  Columns are validators, time   *)
(* runs down; beside each event stand its sequence number and Lamport time. *)
(* b forks: b1, b2 and b4 have number 1, b3 has number 2.                   *)
(*                                                                          *)
(*      a             b             c                                       *)
(*                                                                          *)
(*      a1 (1,1)      b1 (1,1)                                              *)
(*      |          .--'   \                                                 *)
(*      a2 (2,2)--'        c1 (1,2)                                         *)
(*      |                  |                                                *)
(*      |      b2 (1,1)    |                                                *)
(*      |        \     b3 (2,3) on b1 and c1                                *)
(*      a3 (3,3)  on a2 and b2                                              *)
(*                         c2 (2,4) on c1 and b3                            *)
(*                     b4 (1,3) on c1, without self-parent                  *)
(*                         c3 (3,5) on c2, b2 and b4: three parents, two of *)
(*                                  them on branches of one fork            *)
(****************************************************************************)
EXTENDS EventDag

drawn == [
  a |-> <<[seq |-> 1, lamport |-> 1, parents |-> {}],
          [seq |-> 2, lamport |-> 2, parents |-> {<<"a", 1>>, <<"b", 1>>}],
          [seq |-> 3, lamport |-> 3, parents |-> {<<"a", 2>>, <<"b", 2>>}]>>,
  b |-> <<[seq |-> 1, lamport |-> 1, parents |-> {}],
          [seq |-> 1, lamport |-> 1, parents |-> {}],
          [seq |-> 2, lamport |-> 3, parents |-> {<<"b", 1>>, <<"c", 1>>}],
          [seq |-> 1, lamport |-> 3, parents |-> {<<"c", 1>>}]>>,
  c |-> <<[seq |-> 1, lamport |-> 2, parents |-> {<<"b", 1>>}],
          [seq |-> 2, lamport |-> 4, parents |-> {<<"c", 1>>, <<"b", 3>>}],
          [seq |-> 3, lamport |-> 5, parents |-> {<<"c", 2>>, <<"b", 2>>, <<"b", 4>>}]>>]

a1 == <<"a", 1>>    a2 == <<"a", 2>>    a3 == <<"a", 3>>
b1 == <<"b", 1>>    b2 == <<"b", 2>>    b3 == <<"b", 3>>    b4 == <<"b", 4>>
c1 == <<"c", 1>>    c2 == <<"c", 2>>    c3 == <<"c", 3>>

(****************************************************************************)
(* Each event of the drawing is what its parents make it.                   *)
(****************************************************************************)
ParentsMakeTheEvent ==
  \A e \in Events : dag[e[1]][e[2]] = NewEvent(e[1], Parents(e))

ParentsAreValid ==
  \A e \in Events : Valid(e[1], Parents(e))

TwoSelfParentsAreNot == ~Valid("b", {b1, b2})
UnknownParentsAreNot == ~Valid("a", {a3, <<"c", 4>>})

HonestBuildOnTheirLast ==
  /\ Chooses("a", {a3, b4})
  /\ ~Chooses("a", {a2, b4})
  /\ ~Chooses("a", {b4})

CheatersBuildOnAnything ==
  \A own \in {{}, {b1}, {b2}, {b3}, {b4}} : Chooses("b", own \cup {a3})

(****************************************************************************)
(* What the drawing shows of observation.                                   *)
(****************************************************************************)
ObservesItself         == \A e \in Events : Observes(e, e)
ObservesOverOthers     == Observes(c3, b1) /\ Observes(b4, b1)
DoesNotObserveForward  == ~Observes(b1, c1)
DoesNotObserveBesides  == ~Observes(a3, c1) /\ ~Observes(c3, a1)
PastOfA3               == Past(a3) = {a1, a2, a3, b1, b2}

(****************************************************************************)
(* b1, b2 and b4 are forks of each other, though b4 observes b1.  c2 knows  *)
(* b1 and b3 only, which are one chain: it sees no cheating, where b4, by   *)
(* its own past, does.                                                      *)
(****************************************************************************)
SameNumberIsAFork ==
  /\ Fork(b1, b2) /\ Fork(b2, b4) /\ Fork(b1, b4)
  /\ ~Fork(b1, b3) /\ ~Fork(b1, b1) /\ ~Fork(a1, c1)

OneBranchIsNoCheating  == ~SeesCheating(c2, "b") /\ ~SeesCheating(a2, "b")
BothBranchesAre        == SeesCheating(a3, "b") /\ SeesCheating(b4, "b")
BothAsDirectParentsAre == SeesCheating(c3, "b")
HonestAreNotSuspected  ==
  \A e \in Events : ~SeesCheating(e, "a") /\ ~SeesCheating(e, "c")

(****************************************************************************)
(* Nothing happens: only the drawing is of interest.                        *)
(****************************************************************************)
Still == dag = drawn /\ [][UNCHANGED vars]_vars
=============================================================================
