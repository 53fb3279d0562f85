------------------------------ MODULE MCEpochs -------------------------------
(****************************************************************************)
(* ShardSnapshot at a predetermined time: each shard takes its snapshot at  *)
(* the moment when its own clock reaches the epoch's end, and not at any    *)
(* other.                                                                   *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

CONSTANTS
  SharedBy,   \* who reads the same clock: a set of shards for each clock
  EpochEnd    \* when the epoch ends, by any clock

VARIABLE local   \* local[p]: the time of day that p's clock shows

(****************************************************************************)
(* A clock ticks.  Whoever reads the end of the epoch takes the snapshot.   *)
(****************************************************************************)
Tick(group) ==
  /\ \A process \in group : local[process] < EpochEnd
  /\ local' = [process \in Process |->
                IF process \in group THEN local[process] + 1 ELSE local[process]]
  /\ snapshot' = [process \in Process |->
                   IF local[process] < EpochEnd /\ local'[process] = EpochEnd
                   THEN [state |-> balance[process], vector |-> clock[process]]
                   ELSE snapshot[process]]
  /\ UNCHANGED <<balance, clock, network, events>>

EpochLocal(process) == Local(process) /\ UNCHANGED local

EpochTransfer(process, recipient, amount) ==
  Transfer(process, recipient, amount) /\ UNCHANGED local

EpochReceive(process, message) == Receive(process, message) /\ UNCHANGED local

EpochInit == Init /\ local = [process \in Process |-> 0]

EpochNext ==
  \/ \E process \in Process : EpochLocal(process)
  \/ \E process, recipient \in Process : \E amount \in Amount :
       EpochTransfer(process, recipient, amount)
  \/ \E process \in Process : \E message \in MessageId : EpochReceive(process, message)
  \/ \E group \in SharedBy : Tick(group)

EpochSpec == EpochInit /\ [][EpochNext]_<<vars, local>>

(****************************************************************************)
(* The snapshots of the epoch go together.  (With clocks of their own they  *)
(* need not; what the frontier test chooses always does, which is           *)
(* FrontierIsConsistent.)                                                   *)
(****************************************************************************)
EpochsAreConsistent == Shards!Complete => Run!Consistent(CutOfSnapshots)
=============================================================================
