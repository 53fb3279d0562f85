------------------------- MODULE ReceiveWithoutTick --------------------------
(****************************************************************************)
(* ShardSnapshot whose receipts are not counted.                            *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

MergeAlone(process, learned) ==
  clock' = [clock EXCEPT ![process] =
    IF learned = Shards!VectorTime!Zero
    THEN Shards!VectorTime!Tick(@, process)
    ELSE Shards!VectorTime!Merge(@, learned)]
=============================================================================
