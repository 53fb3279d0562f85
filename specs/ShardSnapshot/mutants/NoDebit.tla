------------------------------- MODULE NoDebit -------------------------------
(****************************************************************************)
(* ShardSnapshot that sends money and keeps it.                             *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

TransferAndKeep(process, recipient, amount) ==
  /\ recipient # process
  /\ amount <= balance[process]
  /\ Shards!Occur(process, Shards!VectorTime!Zero)
  /\ network' = network \cup
       {[sender |-> process, recipient |-> recipient, amount |-> amount, stamp |-> clock'[process]]}
  /\ UNCHANGED <<balance, snapshot>>
=============================================================================
