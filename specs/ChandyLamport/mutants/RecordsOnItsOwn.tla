-------------------------- MODULE RecordsOnItsOwn ---------------------------
(****************************************************************************)
(* ChandyLamport whose processes record when they like and not when a       *)
(* marker comes: the marker only ends the recording of its channel.         *)
(****************************************************************************)
EXTENDS MCChandyLamportHistory

OnlyNote(process, sender, rest) ==
  /\ awaited' = [awaited EXCEPT ![process] = @ \ {sender}]
  /\ channel' = rest
  /\ UNCHANGED <<balance, recorded, channelState>>
=============================================================================
