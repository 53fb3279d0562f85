------------------------ MODULE MCLamportClockHistory -----------------------
(****************************************************************************)
(* LamportClock beside the true causal history of its events: what the      *)
(* times say is compared with what happened.                                *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Process,    \* as in LamportClock
  MaxEvents   \* how many events there are in total, at most

VARIABLES
  clock,      \* as in LamportClock
  network,    \* as in LamportClock
  stamp,      \* as in StampedHistory
  before      \* as in StampedHistory

INSTANCE StampedHistory
Clock == INSTANCE LamportClock

vars == <<clock, network, stamp, before>>

(****************************************************************************)
(* The bound: no event is added to MaxEvents of them.                       *)
(****************************************************************************)
InScope          == Cardinality(Events) < MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
MessageId        == MessageIdInScope

(****************************************************************************)
(* The actions of LamportClock, each with the event that it adds, if any.   *)
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
(* PROPERTIES.  The clock condition, section "Logical Clocks" of the paper, *)
(* and the one thing that a time does say about causality: it rules out.    *)
(****************************************************************************)
TypeOK == Clock!TypeOK /\ Truth!TypeOK /\ stamp \in [Events -> Clock!Time]

MessagesComeFromThePast == Clock!MessagesComeFromThePast

ClockCondition ==
  \A a, b \in Events : HappensBefore(a, b) => stamp[a] < stamp[b]

EqualTimesAreConcurrent ==
  \A a, b \in Events : a # b /\ stamp[a] = stamp[b] => Concurrent(a, b)

(****************************************************************************)
(* The total order of the section "Ordering the Events Totally": of any two *)
(* events exactly one precedes the other, and causes precede effects.       *)
(* (That Precedes is transitive is a matter of pairs of numbers, not of     *)
(* behaviours: LamportClockTest tests it.)                                  *)
(****************************************************************************)
Precedes(a, b) == Clock!Precedes(<<a[1], stamp[a]>>, <<b[1], stamp[b]>>)

TotalOrder ==
  \A a, b \in Events : Precedes(a, b) <=> a # b /\ ~Precedes(b, a)

TotalOrderExtendsHappensBefore ==
  \A a, b \in Events : HappensBefore(a, b) => Precedes(a, b)

(****************************************************************************)
(* All events up to a time form a consistent cut: no effect without its     *)
(* cause.  (What was in the channels at that cut is another matter.)        *)
(****************************************************************************)
LamportCutIsConsistent ==
  \A time \in {stamp[e] : e \in Events} :
    Truth!ConsistentCut({e \in Events : stamp[e] <= time})

(****************************************************************************)
(* The recorded history is a causal history, so the comparison above is     *)
(* with the truth.                                                          *)
(****************************************************************************)
RecordsCausalHistory == Truth!Spec
=============================================================================
