----------------------------- MODULE StaleState ------------------------------
(****************************************************************************)
(* ShardSnapshot that writes down the state from before the last event.     *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

TakeStale(process) ==
  LET number == clock[process][process]
  IN  /\ snapshot[process] = NoSnapshot
      /\ snapshot' = [snapshot EXCEPT ![process] =
           [state  |-> IF number = 0 THEN Initial ELSE StateAt(process, number - 1),
            vector |-> clock[process]]]
      /\ UNCHANGED <<balance, clock, network>>
=============================================================================
