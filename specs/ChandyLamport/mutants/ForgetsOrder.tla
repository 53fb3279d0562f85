---------------------------- MODULE ForgetsOrder ----------------------------
(****************************************************************************)
(* ChandyLamport that records the amounts in a channel in another order     *)
(* than they came in.                                                       *)
(****************************************************************************)
EXTENDS MCChandyLamportHistory

RecordInFront(process, sender, amount, rest) ==
  /\ balance' = [balance EXCEPT ![process] = @ + amount]
  /\ channelState' =
       IF sender \in awaited[process]
       THEN [channelState EXCEPT ![sender][process] = <<amount>> \o @]
       ELSE channelState
  /\ channel' = rest
  /\ UNCHANGED <<recorded, awaited>>
=============================================================================
