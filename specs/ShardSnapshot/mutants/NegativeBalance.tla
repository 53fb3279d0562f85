--------------------------- MODULE NegativeBalance ---------------------------
(****************************************************************************)
(* ShardSnapshot that lets a shard send more than it has.                   *)
(****************************************************************************)
EXTENDS MCShardSnapshot

TransferOnCredit(process, recipient, amount) ==
  /\ recipient # process
  /\ Occur(process, VectorTime!Zero)
  /\ balance' = [balance EXCEPT ![process] = @ - amount]
  /\ network' = network \cup
       {[sender |-> process, recipient |-> recipient, amount |-> amount, stamp |-> clock'[process]]}
  /\ UNCHANGED snapshot
=============================================================================
