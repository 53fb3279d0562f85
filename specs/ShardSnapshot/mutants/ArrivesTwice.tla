---------------------------- MODULE ArrivesTwice -----------------------------
(****************************************************************************)
(* ShardSnapshot whose transfers stay under way when they arrive.           *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

ReceiveAgain(process, message) ==
  \E m \in network :
    /\ Shards!Id(m) = message
    /\ m.recipient = process
    /\ Shards!Occur(process, m.stamp)
    /\ balance' = [balance EXCEPT ![process] = @ + m.amount]
    /\ UNCHANGED <<network, snapshot>>
=============================================================================
