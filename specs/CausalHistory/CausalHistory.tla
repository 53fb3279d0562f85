---------------------------- MODULE CausalHistory ----------------------------
(****************************************************************************)
(* The ground truth of causality.  Every event carries the set of all       *)
(* events that happened before it: its causal history.  Nothing is          *)
(* compressed and nothing is numbered beyond what a name needs, so there is *)
(* nothing here to get wrong; a clock is right when it tells the same order *)
(* as this module.                                                          *)
(*                                                                          *)
(* Happened-before is Lamport's, "Time, Clocks, and the Ordering of Events  *)
(* in a Distributed System" (1978), section "The Partial Ordering".  Causal *)
(* histories are those of Schwarz and Mattern, "Detecting Causal            *)
(* Relationships in Distributed Computations: In Search of the Holy Grail"  *)
(* (1994), section 2.                                                       *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANT Process  \* The processes.  Each executes its events one after another.

ASSUME ProcessesAreFinite == IsFiniteSet(Process)

VARIABLES
  before,   \* before[e]: the events that happened before e, for every event e so far
  network   \* the messages in flight, each named by the event that sent it

vars == <<before, network>>

(****************************************************************************)
(* An event is named by its process and its number there, from 1.  A        *)
(* message is named by its send event, so a message that is sent is never   *)
(* confused with another.                                                   *)
(****************************************************************************)
Event     == Process \X (Nat \ {0})
MessageId == Event

Events            == DOMAIN before
Executed(process) == Cardinality({e \in Events : e[1] = process})
Upcoming(process) == <<process, Executed(process) + 1>>

TypeOK ==
  /\ Events \subseteq Event
  /\ before \in [Events -> SUBSET Events]
  /\ network \subseteq Events

(****************************************************************************)
(* A process knows its events so far.  An event adds what it learns, and    *)
(* everything known is what happened before it.                             *)
(****************************************************************************)
Upto(e) == before[e] \cup {e}

Known(process) ==
  IF Executed(process) = 0 THEN {} ELSE Upto(<<process, Executed(process)>>)

Occur(process, learned) ==
  LET new == Upcoming(process)
  IN  before' = [e \in Events \cup {new} |->
                   IF e = new THEN Known(process) \cup learned ELSE before[e]]

(****************************************************************************)
(* The actions.  The network reorders (any message may be next), delays,    *)
(* duplicates (a message that was received stays in flight and may arrive   *)
(* again) and loses.  A process does not receive its own messages.          *)
(****************************************************************************)
Local(process) == Occur(process, {}) /\ UNCHANGED network

Send(process) ==
  /\ Occur(process, {})
  /\ network' = network \cup {Upcoming(process)}

Receive(process, message) ==
  /\ message \in network
  /\ message[1] # process
  /\ Occur(process, Upto(message))
  /\ UNCHANGED network

Lose(message) ==
  /\ message \in network
  /\ network' = network \ {message}
  /\ UNCHANGED before

Init == before = [e \in {} |-> {}] /\ network = {}

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E message \in MessageId : Lose(message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* The relations that everything else is measured by.  Two different events *)
(* are concurrent when neither happened before the other: neither can have  *)
(* influenced the other.                                                    *)
(****************************************************************************)
HappensBefore(a, b) == a \in before[b]

Concurrent(a, b) == a # b /\ ~HappensBefore(a, b) /\ ~HappensBefore(b, a)

(****************************************************************************)
(* A cut is a set of events taken to have happened already.  It is          *)
(* consistent when it holds no effect without its cause.                    *)
(****************************************************************************)
ConsistentCut(cut) == \A e \in cut : before[e] \subseteq cut

(****************************************************************************)
(* PROPERTIES.  Happened-before is a strict partial order that contains     *)
(* the order of events on each process.  (That it contains the message      *)
(* edges too, and nothing that does not follow, is stated in                *)
(* MCCausalHistory, which remembers the edges.)                             *)
(****************************************************************************)
Irreflexive == \A e \in Events : ~HappensBefore(e, e)

Transitive ==
  \A b \in Events : \A a \in before[b] : before[a] \subseteq before[b]

ProgramOrder ==
  \A a, b \in Events :
    a[1] = b[1] => (HappensBefore(a, b) <=> a[2] < b[2])

(****************************************************************************)
(* The past does not change: an event keeps its causal history for ever.    *)
(****************************************************************************)
HistoryIsFixed == [][\A e \in Events : e \in Events' /\ before'[e] = before[e]]_vars
=============================================================================
