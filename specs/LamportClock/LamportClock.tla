---------------------------- MODULE LamportClock ----------------------------
(****************************************************************************)
(* Lamport's logical clocks: one number a process.  An effect always has a  *)
(* later time than its cause; a later time says nothing about causes.       *)
(*                                                                          *)
(* Leslie Lamport, "Time, Clocks, and the Ordering of Events in a           *)
(* Distributed System" (1978), section "Logical Clocks" (rules IR1 and IR2) *)
(* and section "Ordering the Events Totally".                               *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANT Process  \* The processes.  Each executes its events one after another.

ASSUME ProcessesAreFinite == IsFiniteSet(Process)

VARIABLES
  clock,    \* clock[p]: the time of p's latest event, 0 before the first
  network   \* the messages in flight, each with its sender and the time of its sending

vars == <<clock, network>>

(****************************************************************************)
(* A time is a natural number without a unit: it counts the longest chain   *)
(* of events up to here that the process knows of.  A message is named by   *)
(* its sender and its time, which no other event of that process shares.    *)
(****************************************************************************)
Time      == Nat
Message   == [sender : Process, stamp : Time]
MessageId == Process \X (Time \ {0})
Id(m)     == <<m.sender, m.stamp>>

TypeOK ==
  /\ clock \in [Process -> Time]
  /\ network \subseteq Message

(****************************************************************************)
(* Every event advances the clock of its process (IR1); an event that       *)
(* learns of a time advances it beyond that time as well (IR2).             *)
(****************************************************************************)
Max(s, t) == IF s >= t THEN s ELSE t

After(known, learned) == Max(known, learned) + 1

Occur(process, learned) ==
  clock' = [clock EXCEPT ![process] = After(@, learned)]

(****************************************************************************)
(* The actions.  The network reorders (any message may be next), delays,    *)
(* duplicates (a message that was received stays in flight and may arrive   *)
(* again) and loses.  A process does not receive its own messages.          *)
(****************************************************************************)
Local(process) == Occur(process, 0) /\ UNCHANGED network

Send(process) ==
  /\ Occur(process, 0)
  /\ network' = network \cup {[sender |-> process, stamp |-> clock'[process]]}

Receive(process, message) ==
  \E m \in network :
    /\ Id(m) = message
    /\ m.sender # process
    /\ Occur(process, m.stamp)
    /\ UNCHANGED network

Lose(message) ==
  \E m \in network :
    /\ Id(m) = message
    /\ network' = network \ {m}
    /\ UNCHANGED clock

Init ==
  /\ clock = [process \in Process |-> 0]
  /\ network = {}

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E message \in MessageId : Lose(message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* Lamport's total order "=>": by time, and among equal times by process,   *)
(* in whatever order of the processes everybody has agreed on.  It orders   *)
(* pairs <<process, time>>.                                                 *)
(****************************************************************************)
Rank ==
  CHOOSE rank \in [Process -> 1..Cardinality(Process)] :
    {rank[p] : p \in Process} = 1..Cardinality(Process)

Precedes(a, b) == a[2] < b[2] \/ (a[2] = b[2] /\ Rank[a[1]] < Rank[b[1]])

(****************************************************************************)
(* PROPERTIES.  No message comes from the future of its sender, and clocks  *)
(* never run backwards.  What the clock says about causality is stated in   *)
(* LamportClockHistory, which remembers the events.                         *)
(****************************************************************************)
MessagesComeFromThePast == \A m \in network : 0 < m.stamp /\ m.stamp <= clock[m.sender]

ClocksNeverRunBackwards == [][\A process \in Process : clock[process] <= clock'[process]]_vars
=============================================================================
