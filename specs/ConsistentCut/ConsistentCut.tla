---------------------------- MODULE ConsistentCut ----------------------------
(****************************************************************************)
(* Cuts of a run, which of them hold together, and how clocks tell.         *)
(*                                                                          *)
(* Friedemann Mattern, "Virtual Time and Global States of Distributed       *)
(* Systems" (1989), sections 3 to 5; K. Mani Chandy and Leslie Lamport,     *)
(* "Distributed Snapshots: Determining Global States of Distributed         *)
(* Systems" (1985).                                                         *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANT Process  \* The processes.  Each executes its events one after another.

ASSUME ProcessesAreFinite == IsFiniteSet(Process)

VARIABLES
  events,   \* events[p]: what p did so far, one record for each of its events
  network   \* the messages in flight, each named by the event that sent it

vars == <<events, network>>

(****************************************************************************)
(* WHAT HAPPENED.  An event is named by its process and its number there,   *)
(* from 1; a message is named by the event that sent it.  Of an event's     *)
(* record only `received` counts here: the message that it received, if     *)
(* any, as a set of at most one.                                            *)
(*                                                                          *)
(* Happens-before is Lamport's: the event before it at the same process and *)
(* the sending of the message that it received are the direct causes of an  *)
(* event; these, and all that happened before them, happened before it.     *)
(****************************************************************************)
MessageId == Process \X (Nat \ {0})

Events == UNION {{<<process, number>> : number \in 1..Len(events[process])} : process \in Process}

Received(e) == events[e[1]][e[2]].received

ProgramOrder(e) == IF e[2] = 1 THEN {} ELSE {<<e[1], e[2] - 1>>}

DirectCauses(e) == ProgramOrder(e) \cup Received(e)

RECURSIVE Before(_)
Before(e) ==
  LET causes == DirectCauses(e)
  IN  causes \cup UNION {Before(cause) : cause \in causes}

(****************************************************************************)
(* THE DEFINITION.  A cut says how many events of each process are taken to *)
(* have happened; it holds these and no others.  It is consistent when what *)
(* it holds is closed under happens-before: no effect without its cause.    *)
(****************************************************************************)
Cuts == {cut \in [Process -> 0..Cardinality(Events)] :
           \A process \in Process : cut[process] <= Len(events[process])}

Closed(Holds(_)) ==
  \A e \in Events : Holds(e) => \A cause \in Before(e) : Holds(cause)

Consistent(cut) ==
  LET IsHeld(e) == e[2] <= cut[e[1]]
  IN  Closed(IsHeld)

(****************************************************************************)
(* Both all events of either of two cuts, and those that they share, make a *)
(* cut.                                                                     *)
(****************************************************************************)
Union(a, b) ==
  [process \in Process |-> IF a[process] >= b[process] THEN a[process] ELSE b[process]]

Intersection(a, b) ==
  [process \in Process |-> IF a[process] <= b[process] THEN a[process] ELSE b[process]]

(****************************************************************************)
(* WHAT CLOCKS TELL.  The frontier of a cut has the vector of the last      *)
(* event of each process, zero where there is none.  The frontier test asks *)
(* whether anybody there knows more events of a process than that process   *)
(* itself.  (Of the clocks' specifications only the rules are used, which   *)
(* speak of no variable.)                                                   *)
(****************************************************************************)
VectorTime  == INSTANCE VectorClock WITH clock <- events
LamportTime == INSTANCE LamportClock WITH clock <- events

Frontier(cut) ==
  [process \in Process |->
    IF cut[process] = 0 THEN VectorTime!Zero ELSE events[process][cut[process]].vector]

PassesFrontierTest(vectors) ==
  \A i, j \in Process : vectors[i][i] >= vectors[j][i]

(****************************************************************************)
(* The Lamport cut at a time: all events that are not later.                *)
(****************************************************************************)
Times == {0} \cup {events[e[1]][e[2]].time : e \in Events}

LamportCutIsConsistent(time) ==
  LET IsNotLater(e) == events[e[1]][e[2]].time <= time
  IN  Closed(IsNotLater)

IsLamportCut(cut, time) ==
  \A e \in Events : e[2] <= cut[e[1]] <=> events[e[1]][e[2]].time <= time

-----------------------------------------------------------------------------
(****************************************************************************)
(* A RUNNING SYSTEM.  Every event is written down with what it received and *)
(* what the clocks of VectorClock and LamportClock show then.               *)
(****************************************************************************)
Executed(process) == Len(events[process])

VectorAfter(process, known, learned) ==
  VectorTime!Tick(VectorTime!Merge(known, learned), process)

TimeAfter(known, learned) == LamportTime!After(known, learned)

Known(process) ==
  IF Executed(process) = 0
  THEN [received |-> {}, vector |-> VectorTime!Zero, time |-> 0]
  ELSE events[process][Executed(process)]

Nothing == [vector |-> VectorTime!Zero, time |-> 0]

Occur(process, received, learned) ==
  events' = [events EXCEPT ![process] = Append(@,
    [received |-> received,
     vector   |-> VectorAfter(process, Known(process).vector, learned.vector),
     time     |-> TimeAfter(Known(process).time, learned.time)])]

(****************************************************************************)
(* The actions.  The network reorders (any message may be next), delays,    *)
(* duplicates (a message that was received stays in flight and may arrive   *)
(* again) and need not deliver at all.  A process does not receive its own  *)
(* messages.                                                                *)
(****************************************************************************)
Local(process) == Occur(process, {}, Nothing) /\ UNCHANGED network

Send(process) ==
  /\ Occur(process, {}, Nothing)
  /\ network' = network \cup {<<process, Executed(process) + 1>>}

Receive(process, message) ==
  /\ message \in network
  /\ message[1] # process
  /\ Occur(process, {message}, events[message[1]][message[2]])
  /\ UNCHANGED network

Init ==
  /\ events = [process \in Process |-> <<>>]
  /\ network = {}

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES, of every cut of every run.                                   *)
(****************************************************************************)
EventRecord == [received : SUBSET Events, vector : VectorTime!Vector, time : Nat]

TypeOK ==
  /\ DOMAIN events = Process
  /\ \A e \in Events : events[e[1]][e[2]] \in EventRecord
  /\ \A e \in Events : Cardinality(Received(e)) <= 1
  /\ network \subseteq Events

(****************************************************************************)
(* The frontier test is the definition.                                     *)
(****************************************************************************)
FrontierTestIsConsistency ==
  \A cut \in Cuts : PassesFrontierTest(Frontier(cut)) <=> Consistent(cut)

(****************************************************************************)
(* A frontier knows its cut: the own entries are the numbers of events.     *)
(****************************************************************************)
FrontierNumbersTheEvents ==
  \A e \in Events : events[e[1]][e[2]].vector[e[1]] = e[2]

(****************************************************************************)
(* The events up to a Lamport time form a consistent cut.                   *)
(****************************************************************************)
LamportCutsAreConsistent == \A time \in Times : LamportCutIsConsistent(time)

(****************************************************************************)
(* The consistent cuts are a lattice.  (Mapped onto itself the set is made  *)
(* once; TLC would ask the predicate again for each pair.)                  *)
(****************************************************************************)
ConsistentCuts == {cut \in Cuts : Consistent(cut)}

UnionIsConsistent ==
  LET consistent == {cut : cut \in ConsistentCuts}
  IN  \A a, b \in consistent : Union(a, b) \in consistent

IntersectionIsConsistent ==
  LET consistent == {cut : cut \in ConsistentCuts}
  IN  \A a, b \in consistent : Intersection(a, b) \in consistent

(****************************************************************************)
(* The definition of happens-before, followed from the messages, is that of *)
(* CausalHistory, where every event carries its past.                       *)
(****************************************************************************)
History == INSTANCE CausalHistory WITH before <- [e \in Events |-> Before(e)]

RefinesCausalHistory == History!Spec

(****************************************************************************)
(* What does NOT hold: a consistent cut need not be a Lamport cut.          *)
(****************************************************************************)
EveryConsistentCutIsALamportCut ==
  \A cut \in Cuts : Consistent(cut) => \E time \in Times : IsLamportCut(cut, time)
=============================================================================
