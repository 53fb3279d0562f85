------------------------------ MODULE MCEpochs -------------------------------
(****************************************************************************)
(* ShardSnapshot at a predetermined time: each shard takes its snapshot     *)
(* once it reads the epoch's end off its clock, and not before.  Clocks     *)
(* tick on their own; no shard acts in that step.                           *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

CONSTANTS
  SharedBy,   \* who reads the same clock: a set of shards for each clock
  EpochEnd    \* when the epoch ends, by any clock

VARIABLE local   \* local[p]: the time of day that p's clock shows

(****************************************************************************)
(* A clock ticks.                                                           *)
(****************************************************************************)
Tick(group) ==
  /\ \A process \in group : local[process] < EpochEnd
  /\ local' = [process \in Process |->
                IF process \in group THEN local[process] + 1 ELSE local[process]]
  /\ UNCHANGED vars

(****************************************************************************)
(* A shard looks at its clock before every event.  If the epoch is over and *)
(* it has no snapshot yet, that comes first.  It may be a while after the   *)
(* end, and after what others do meanwhile.                                 *)
(****************************************************************************)
IsOver(process) == local[process] >= EpochEnd

MayGoOn(process) == IsOver(process) => snapshot[process] # NoSnapshot

EpochLocal(process) == MayGoOn(process) /\ Local(process) /\ UNCHANGED local

EpochTransfer(process, recipient, amount) ==
  MayGoOn(process) /\ Transfer(process, recipient, amount) /\ UNCHANGED local

EpochReceive(process, message) == MayGoOn(process) /\ Receive(process, message) /\ UNCHANGED local

EpochSnapshot(process) == IsOver(process) /\ TakeSnapshot(process) /\ UNCHANGED local

EpochInit == Init /\ local = [process \in Process |-> 0]

EpochNext ==
  \/ \E process \in Process : EpochLocal(process)
  \/ \E process, recipient \in Process : \E amount \in Amount :
       EpochTransfer(process, recipient, amount)
  \/ \E process \in Process : \E message \in MessageId : EpochReceive(process, message)
  \/ \E process \in Process : EpochSnapshot(process)
  \/ \E group \in SharedBy : Tick(group)

EpochSpec == EpochInit /\ [][EpochNext]_<<vars, local>>

(****************************************************************************)
(* The snapshots of the epoch go together.  (With clocks of their own they  *)
(* need not; what the frontier test chooses always does, which is           *)
(* FrontierIsConsistent.)                                                   *)
(****************************************************************************)
EpochsAreConsistent == Shards!Complete => Run!Consistent(CutOfSnapshots)
=============================================================================
