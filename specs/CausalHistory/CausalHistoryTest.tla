-------------------------- MODULE CausalHistoryTest --------------------------
(****************************************************************************)
(* CausalHistory's operators on a drawn example.  Time runs to the right; a *)
(* slash is a message.                                                      *)
(*                                                                          *)
(*   p0 ---a-----b-----------------                                         *)
(*                 \                                                        *)
(*                   \                                                      *)
(*   p1 ---c----------d-----e------                                         *)
(*                            \                                             *)
(*                              \                                           *)
(*   p2 ---f---------------------g--                                        *)
(****************************************************************************)
EXTENDS CausalHistory

a == <<"p0", 1>>
b == <<"p0", 2>>
c == <<"p1", 1>>
d == <<"p1", 2>>
e == <<"p1", 3>>
f == <<"p2", 1>>
g == <<"p2", 2>>

Drawn == [event \in {a, b, c, d, e, f, g} |->
  CASE event = a -> {}
    [] event = b -> {a}
    [] event = c -> {}
    [] event = d -> {a, b, c}
    [] event = e -> {a, b, c, d}
    [] event = f -> {}
    [] event = g -> {a, b, c, d, e, f}]

(****************************************************************************)
(* The drawing is the one state of this module, and each test an invariant  *)
(* of it: the relations speak of a state, so they cannot be assumptions.    *)
(****************************************************************************)
Still == before = Drawn /\ network = {b, e} /\ [][UNCHANGED vars]_vars

DrawingIsWellTyped == TypeOK
DrawingIsAnOrder   == Irreflexive /\ Transitive /\ ProgramOrder

OnOneProcess       == HappensBefore(a, b) /\ ~HappensBefore(b, a)
AcrossAMessage     == HappensBefore(b, d) /\ ~HappensBefore(d, b)
AcrossTwoMessages  == HappensBefore(a, g) /\ ~HappensBefore(g, a)
NotBeforeItself    == ~HappensBefore(d, d) /\ ~Concurrent(d, d)
NoPathEitherWay    == Concurrent(a, c) /\ Concurrent(c, b) /\ Concurrent(e, f)

(****************************************************************************)
(* What each process knows, and the name of its next event.                 *)
(****************************************************************************)
KnowsItsLatestEventToo == Known("p0") = {a, b} /\ Known("p1") = {a, b, c, d, e}
EventsAreNumberedFrom1 == Executed("p2") = 2 /\ Upcoming("p2") = <<"p2", 3>>

(****************************************************************************)
(* A cut holds no effect without its cause.                                 *)
(****************************************************************************)
NothingIsAConsistentCut    == {cut \in {{}, {b}} : ConsistentCut(cut)} = {{}}
EverythingIsAConsistentCut == ConsistentCut({a, b, c, d, e, f, g})
SentButNotReceived         == ConsistentCut({a, b, c, f})
ReceivedButNotSent         == ~ConsistentCut({a, c, d, f})
=============================================================================
