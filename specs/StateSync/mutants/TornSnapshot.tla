---------------------------- MODULE TornSnapshot -----------------------------
(****************************************************************************)
(* StateSync whose snapshot has the vector of one moment and the value of   *)
(* another: somebody made an update in between.                             *)
(****************************************************************************)
EXTENDS MCStateSync

TakeTornSnapshot(process) ==
  /\ snapshots' = snapshots \cup
       {[sender |-> process, vector |-> [q \in Process |-> vector[q][q]], value |-> value[process]]}
  /\ UNCHANGED <<vector, value, updates>>
=============================================================================
