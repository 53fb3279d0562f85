------------------------- MODULE ReceiveWithoutMerge -------------------------
(****************************************************************************)
(* ShardSnapshot whose receipts count themselves and learn nothing.         *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

OwnTickAlone(process, learned) ==
  clock' = [clock EXCEPT ![process] = Shards!VectorTime!Tick(@, process)]
=============================================================================
