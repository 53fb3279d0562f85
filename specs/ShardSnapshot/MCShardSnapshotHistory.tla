----------------------- MODULE MCShardSnapshotHistory ------------------------
(****************************************************************************)
(* ShardSnapshot beside what it forgets: which events there were, and what  *)
(* the state of the shard was after each.  So the snapshots can be held     *)
(* against the definition of a consistent cut.                              *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Process,    \* as in ShardSnapshot
  Initial,    \* as in ShardSnapshot
  Amount,     \* as in ShardSnapshot
  NoSnapshot, \* as in ShardSnapshot
  MaxEvents   \* how many events there are in total, at most

VARIABLES
  balance,    \* as in ShardSnapshot
  clock,      \* as in ShardSnapshot
  network,    \* as in ShardSnapshot
  snapshot,   \* as in ShardSnapshot
  events      \* events[p]: one record for each event of p, in order

Shards == INSTANCE ShardSnapshot
Run    == INSTANCE ConsistentCut

vars == <<balance, clock, network, snapshot, events>>

(****************************************************************************)
(* The bound: no event is added to MaxEvents of them.                       *)
(****************************************************************************)
InScope          == Cardinality(Run!Events) < MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
MessageId        == MessageIdInScope

(****************************************************************************)
(* The actions of ShardSnapshot, each with the event that it adds, if any:  *)
(* what was sent (an amount, 0 if none), which message was received (a set  *)
(* of at most one), and what the shard had then.                            *)
(****************************************************************************)
Record(process, sent, received) ==
  events' = [events EXCEPT ![process] = Append(@,
    [sent |-> sent, received |-> received, state |-> balance'[process], vector |-> clock'[process]])]

Local(process) == InScope /\ Shards!Local(process) /\ Record(process, 0, {})

Transfer(process, recipient, amount) ==
  /\ InScope
  /\ Shards!Transfer(process, recipient, amount)
  /\ Record(process, amount, {})

Receive(process, message) ==
  /\ InScope
  /\ Shards!Receive(process, message)
  /\ Record(process, 0, {message})

TakeSnapshot(process) == Shards!TakeSnapshot(process) /\ UNCHANGED events

Init == Shards!Init /\ events = [process \in Process |-> <<>>]

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process, recipient \in Process : \E amount \in Amount : Transfer(process, recipient, amount)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E process \in Process : TakeSnapshot(process)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  A snapshot is the state of its shard at the event that its  *)
(* vector names.                                                            *)
(****************************************************************************)
StateAt(process, number) ==
  IF number = 0 THEN Initial ELSE events[process][number].state

VectorAt(process, number) ==
  IF number = 0 THEN Shards!VectorTime!Zero ELSE events[process][number].vector

Taken == {process \in Process : snapshot[process] # NoSnapshot}

SnapshotIsLocal ==
  \A process \in Taken :
    LET number == snapshot[process].vector[process]
    IN  /\ number <= Len(events[process])
        /\ snapshot[process] = [state |-> StateAt(process, number), vector |-> VectorAt(process, number)]

(****************************************************************************)
(* The frontier test on snapshots tells whether they make a consistent cut. *)
(****************************************************************************)
CutOfSnapshots == [process \in Process |-> snapshot[process].vector[process]]

FrontierIsConsistent ==
  Shards!Complete => (Shards!PassesFrontierTest <=> Run!Consistent(CutOfSnapshots))

(****************************************************************************)
(* At a consistent cut no money is missing or counted twice if the          *)
(* transfers that cross it are added: those sent and not received within.   *)
(****************************************************************************)
IsHeld(cut, e) == e[2] <= cut[e[1]]

Crossing(cut) ==
  {e \in Run!Events :
    /\ IsHeld(cut, e)
    /\ ~\E later \in Run!Events : IsHeld(cut, later) /\ e \in Run!Received(later)}

Saved(cut) == Shards!Sum([process \in Process |-> StateAt(process, cut[process])], Process)

InFlight(cut) == Shards!Sum([e \in Run!Events |-> events[e[1]][e[2]].sent], Crossing(cut))

WithChannels(cut) == Saved(cut) + InFlight(cut)

ConsistentWithChannelsConserves ==
  Shards!PassesFrontierTest => WithChannels(CutOfSnapshots) = Shards!Total

(****************************************************************************)
(* What does NOT hold: channel state alone does not mend an inconsistent    *)
(* cut.                                                                     *)
(****************************************************************************)
WithChannelsConserves ==
  Shards!Complete => WithChannels(CutOfSnapshots) = Shards!Total

MoneyIsConserved == Shards!MoneyIsConserved
=============================================================================
