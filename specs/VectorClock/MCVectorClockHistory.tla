------------------------ MODULE MCVectorClockHistory ------------------------
(****************************************************************************)
(* VectorClock beside the true causal history of its events: what the       *)
(* vectors say is compared with what happened.                              *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Process,    \* as in VectorClock
  MaxEvents   \* how many events there are in total, at most

VARIABLES
  clock,      \* as in VectorClock
  network,    \* as in VectorClock
  stamp,      \* as in StampedHistory
  before      \* as in StampedHistory

INSTANCE StampedHistory
Clock == INSTANCE VectorClock

vars == <<clock, network, stamp, before>>

(****************************************************************************)
(* The bound: no event is added to MaxEvents of them.                       *)
(****************************************************************************)
InScope          == Cardinality(Events) < MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
MessageId        == MessageIdInScope

(****************************************************************************)
(* The actions of VectorClock, each with the event that it adds, if any.    *)
(****************************************************************************)
Local(process) == InScope /\ Clock!Local(process) /\ Record(process, {})

Send(process) == InScope /\ Clock!Send(process) /\ Record(process, {})

Receive(process, message) ==
  /\ InScope
  /\ Clock!Receive(process, message)
  /\ \E m \in network : Clock!Id(m) = message /\ Record(process, KnownFrom(m))

Lose(message) == Clock!Lose(message) /\ UNCHANGED <<stamp, before>>

Init == Clock!Init /\ NothingRecorded

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E message \in MessageId : Lose(message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The vectors tell exactly the order in which events          *)
(* happened, and which are concurrent.                                      *)
(****************************************************************************)
TypeOK == Clock!TypeOK /\ Truth!TypeOK /\ stamp \in [Events -> Clock!Vector]

StrongClockCondition ==
  \A a, b \in Events : HappensBefore(a, b) <=> Clock!Less(stamp[a], stamp[b])

ConcurrentIffIncomparable ==
  \A a, b \in Events : Concurrent(a, b) <=> Clock!Incomparable(stamp[a], stamp[b])

OwnEntryIsMax == Clock!OwnEntryIsMax

OwnEntryNumbersTheEvent == \A e \in Events : stamp[e][e[1]] = e[2]

(****************************************************************************)
(* VectorClock refines CausalHistory.  A vector is a causal history in      *)
(* short: of each process it holds the first so many events.  Spelled out   *)
(* again, and with each message named by its stamp, every step is a step of *)
(* CausalHistory.  (The variable before has no part in this.)               *)
(****************************************************************************)
SpelledOut == INSTANCE CausalHistory WITH
  before  <- [e \in Events |-> {d \in Events : d # e /\ d[2] <= stamp[e][d[1]]}],
  network <- {Clock!Id(m) : m \in network}

RefinesCausalHistory == SpelledOut!Spec
=============================================================================
