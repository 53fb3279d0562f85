--------------------------- MODULE StampedHistory ---------------------------
(****************************************************************************)
(* What a clock's specification forgets: which events there were, the       *)
(* timestamp that each got, and the true causal history of each.  Models    *)
(* of a clock run it with these two history variables, which are only       *)
(* written to.  No step of the clock depends on them, and none is held up.  *)
(*                                                                          *)
(* It serves every clock whose messages are records with the fields sender  *)
(* and stamp.                                                               *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANT Process

VARIABLES
  clock,    \* the clock under test: clock[p] is the timestamp of p's latest event
  network,  \* its messages in flight
  stamp,    \* stamp[e]: the timestamp of event e, for every event so far
  before    \* before[e]: the events that truly happened before e

(****************************************************************************)
(* Causality is CausalHistory's.  There a message is its send event, the    *)
(* event of the sender that has the stamp of the message.                   *)
(****************************************************************************)
Events == DOMAIN stamp

SendEvent(m) == CHOOSE e \in Events : e[1] = m.sender /\ stamp[e] = m.stamp

Truth == INSTANCE CausalHistory WITH network <- {SendEvent(m) : m \in network}

HappensBefore(a, b) == Truth!HappensBefore(a, b)
Concurrent(a, b)    == Truth!Concurrent(a, b)

(****************************************************************************)
(* Writing down an event of a process that learned of the events `learned`. *)
(* What happened before it is known from the events alone, never from the   *)
(* clock.                                                                   *)
(****************************************************************************)
NothingRecorded == stamp = [e \in {} |-> 0] /\ before = [e \in {} |-> {}]

Record(process, learned) ==
  LET new == Truth!Upcoming(process)
  IN  /\ Truth!Occur(process, learned)
      /\ stamp' = [e \in Events \cup {new} |->
                     IF e = new THEN clock'[process] ELSE stamp[e]]

KnownFrom(m) == Truth!Upto(SendEvent(m))
=============================================================================
