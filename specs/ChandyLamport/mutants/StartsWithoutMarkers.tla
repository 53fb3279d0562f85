------------------------ MODULE StartsWithoutMarkers ------------------------
(****************************************************************************)
(* ChandyLamport whose starter records and tells nobody.                    *)
(****************************************************************************)
EXTENDS MCChandyLamport

StartSilently(process) ==
  /\ ~HasRecorded(process)
  /\ recorded' = [recorded EXCEPT ![process] = balance[process]]
  /\ awaited' = [awaited EXCEPT ![process] = Others(process)]
  /\ UNCHANGED <<balance, channel, channelState>>
=============================================================================
