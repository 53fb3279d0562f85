------------------------------ MODULE MCTwoRuns ------------------------------
(****************************************************************************)
(* Two runs of ShardSnapshot next to each other: if a snapshot told what    *)
(* happened and in which order, then equal snapshots would have equal       *)
(* events behind them.  Here a snapshot is what is published: state, vector *)
(* and the time of day when it was taken, by one clock for both runs.       *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

CONSTANT MaxTime  \* when the day ends

VARIABLES
  otherBalance, otherClock, otherNetwork, otherSnapshot, otherEvents,
  day,        \* the time of day
  taken,      \* taken[p]: when p took its snapshot, 0 before
  otherTaken  \* the same in the other run

Other == INSTANCE MCShardSnapshotHistory WITH
  balance  <- otherBalance,
  clock    <- otherClock,
  network  <- otherNetwork,
  snapshot <- otherSnapshot,
  events   <- otherEvents

otherVars == <<otherBalance, otherClock, otherNetwork, otherSnapshot, otherEvents>>

Dated(times, old, new) ==
  [process \in Process |-> IF new[process] = old[process] THEN times[process] ELSE day]

Never == [process \in Process |-> 0]

TwoInit == Init /\ Other!Init /\ day = 1 /\ taken = Never /\ otherTaken = Never

TwoNext ==
  \/ Next /\ taken' = Dated(taken, snapshot, snapshot') /\ UNCHANGED <<otherVars, day, otherTaken>>
  \/ Other!Next /\ otherTaken' = Dated(otherTaken, otherSnapshot, otherSnapshot') /\ UNCHANGED <<vars, day, taken>>
  \/ day < MaxTime /\ day' = day + 1 /\ UNCHANGED <<vars, otherVars, taken, otherTaken>>

TwoSpec == TwoInit /\ [][TwoNext]_<<vars, otherVars, day, taken, otherTaken>>

(****************************************************************************)
(* What does NOT hold: that what a shard did up to its snapshot, sent and   *)
(* received, is told by the snapshot.                                       *)
(****************************************************************************)
SnapshotTellsTheOrder ==
  \A process \in Taken :
    LET number == snapshot[process].vector[process]
    IN  snapshot[process] = otherSnapshot[process] /\ taken[process] = otherTaken[process] =>
          \A k \in 1..number :
            /\ events[process][k].sent = otherEvents[process][k].sent
            /\ events[process][k].received = otherEvents[process][k].received
=============================================================================
