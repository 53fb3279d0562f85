----------------------------- MODULE TakenAgain ------------------------------
(****************************************************************************)
(* ShardSnapshot that takes a snapshot over an older one.                   *)
(****************************************************************************)
EXTENDS MCShardSnapshot

TakeAgain(process) ==
  /\ snapshot' = [snapshot EXCEPT ![process] =
                    [state |-> balance[process], vector |-> clock[process]]]
  /\ UNCHANGED <<balance, clock, network>>
=============================================================================
