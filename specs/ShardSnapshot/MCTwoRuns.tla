------------------------------ MODULE MCTwoRuns ------------------------------
(****************************************************************************)
(* Two runs of ShardSnapshot next to each other: if a snapshot told what    *)
(* happened and in which order, then equal snapshots would have equal       *)
(* events behind them.                                                      *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

VARIABLES
  otherBalance, otherClock, otherNetwork, otherSnapshot, otherEvents

Other == INSTANCE MCShardSnapshotHistory WITH
  balance  <- otherBalance,
  clock    <- otherClock,
  network  <- otherNetwork,
  snapshot <- otherSnapshot,
  events   <- otherEvents

otherVars == <<otherBalance, otherClock, otherNetwork, otherSnapshot, otherEvents>>

TwoInit == Init /\ Other!Init

TwoNext ==
  \/ Next /\ UNCHANGED otherVars
  \/ Other!Next /\ UNCHANGED vars

TwoSpec == TwoInit /\ [][TwoNext]_<<vars, otherVars>>

(****************************************************************************)
(* What does NOT hold: that what a shard did up to its snapshot, sent and   *)
(* received, is told by the snapshot.                                       *)
(****************************************************************************)
SnapshotTellsTheOrder ==
  \A process \in Taken :
    LET number == snapshot[process].vector[process]
    IN  snapshot[process] = otherSnapshot[process] =>
          \A k \in 1..number :
            /\ events[process][k].sent = otherEvents[process][k].sent
            /\ events[process][k].received = otherEvents[process][k].received
=============================================================================
