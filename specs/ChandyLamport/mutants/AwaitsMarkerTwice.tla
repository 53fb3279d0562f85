------------------------- MODULE AwaitsMarkerTwice --------------------------
(****************************************************************************)
(* ChandyLamport whose processes wait for another marker from whom they     *)
(* have the first one from.                                                 *)
(****************************************************************************)
EXTENDS MCChandyLamport

AwaitEverybody(process, sender, rest) ==
  /\ IF HasRecorded(process)
     THEN /\ awaited' = [awaited EXCEPT ![process] = @ \ {sender}]
          /\ channel' = rest
          /\ UNCHANGED recorded
     ELSE RecordAndTell(process, Others(process), rest)
  /\ UNCHANGED <<balance, channelState>>
=============================================================================
