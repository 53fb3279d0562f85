---------------------------- MODULE RecordsAgain ----------------------------
(****************************************************************************)
(* ChandyLamport whose processes record anew whenever a marker comes.       *)
(****************************************************************************)
EXTENDS MCChandyLamport

RecordAnew(process, sender, rest) ==
  /\ IF HasRecorded(process)
     THEN /\ recorded' = [recorded EXCEPT ![process] = balance[process]]
          /\ awaited' = [awaited EXCEPT ![process] = @ \ {sender}]
          /\ channel' = rest
     ELSE RecordAndTell(process, Others(process) \ {sender}, rest)
  /\ UNCHANGED <<balance, channelState>>
=============================================================================
