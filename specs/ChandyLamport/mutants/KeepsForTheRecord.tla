------------------------- MODULE KeepsForTheRecord --------------------------
(****************************************************************************)
(* ChandyLamport that records an amount in flight and does not credit it.   *)
(****************************************************************************)
EXTENDS MCChandyLamport

RecordOrCredit(process, sender, amount, rest) ==
  /\ IF IsInFlight(process, sender)
     THEN /\ channelState' = [channelState EXCEPT ![sender][process] = Append(@, amount)]
          /\ UNCHANGED balance
     ELSE /\ balance' = [balance EXCEPT ![process] = @ + amount]
          /\ UNCHANGED channelState
  /\ channel' = rest
  /\ UNCHANGED <<recorded, awaited>>
=============================================================================
