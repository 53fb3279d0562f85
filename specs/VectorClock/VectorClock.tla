----------------------------- MODULE VectorClock -----------------------------
(****************************************************************************)
(* Vector clocks: one number for every process, at every process.  They     *)
(* tell the whole truth about causality: of two events, the one with the    *)
(* smaller vector happened before the other, and vectors that cannot be     *)
(* compared belong to concurrent events.                                    *)
(*                                                                          *)
(* Colin Fidge, "Timestamps in Message-Passing Systems That Preserve the    *)
(* Partial Ordering" (1988), section 3; Friedemann Mattern, "Virtual Time   *)
(* and Global States of Distributed Systems" (1989), section 5.             *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANT Process  \* The processes: fixed, and known to all of them.

ASSUME ProcessesAreFinite == IsFiniteSet(Process)

VARIABLES
  clock,    \* clock[p][q]: how many events of q are known to p, its own ones included
  network   \* the messages in flight, each with its sender and the vector of its sending

vars == <<clock, network>>

(****************************************************************************)
(* A message is named by its send event: its sender, and the number of that *)
(* event there, which is the sender's own entry of the vector.              *)
(****************************************************************************)
Vector    == [Process -> Nat]
Message   == [sender : Process, stamp : Vector]
MessageId == Process \X (Nat \ {0})
Id(m)     == <<m.sender, m.stamp[m.sender]>>

TypeOK ==
  /\ clock \in [Process -> Vector]
  /\ network \subseteq Message

(****************************************************************************)
(* Vectors are compared entry by entry.  A vector is less than another when *)
(* no entry is greater and they differ.                                     *)
(****************************************************************************)
AtMost(v, w) == \A process \in Process : v[process] <= w[process]

Less(v, w) == AtMost(v, w) /\ v # w

Incomparable(v, w) == ~AtMost(v, w) /\ ~AtMost(w, v)

(****************************************************************************)
(* An event merges what it learns into the vector of its process and then   *)
(* counts itself there.  A receive is an event like any other and is        *)
(* counted too.                                                             *)
(****************************************************************************)
Zero == [process \in Process |-> 0]

Max(i, j) == IF i >= j THEN i ELSE j

Merge(v, w) == [process \in Process |-> Max(v[process], w[process])]

Tick(v, process) == [v EXCEPT ![process] = @ + 1]

Occur(process, learned) ==
  clock' = [clock EXCEPT ![process] = Tick(Merge(@, learned), process)]

(****************************************************************************)
(* The actions.  The network reorders (any message may be next), delays,    *)
(* duplicates (a message that was received stays in flight and may arrive   *)
(* again) and loses.  A process does not receive its own messages.          *)
(****************************************************************************)
Local(process) == Occur(process, Zero) /\ UNCHANGED network

Send(process) ==
  /\ Occur(process, Zero)
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
  /\ clock = [process \in Process |-> Zero]
  /\ network = {}

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E message \in MessageId : Lose(message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  Nobody, and no message, knows more events of a process than *)
(* the process itself; clocks never run backwards.  What the vectors say    *)
(* about causality is stated in VectorClockHistory, which remembers the     *)
(* events.                                                                  *)
(****************************************************************************)
OwnEntryIsMax ==
  /\ \A p, q \in Process : clock[p][q] <= clock[q][q]
  /\ \A m \in network : AtMost(m.stamp, [process \in Process |-> clock[process][process]])

ClocksNeverRunBackwards == [][\A process \in Process : AtMost(clock[process], clock'[process])]_vars
=============================================================================
