--------------------------- MODULE RecordsTooLate ---------------------------
(****************************************************************************)
(* ChandyLamport whose processes, told to record by a first marker, take in *)
(* the amount behind it before they do.                                     *)
(****************************************************************************)
EXTENDS MCChandyLamportHistory

ReceiveFirst(process, sender) ==
  LET queue == channel[sender][process]
      isLate == Len(queue) >= 2 /\ ~Snapshot!HasRecorded(process) /\ queue[1] = Marker /\ queue[2] # Marker
      rest(n) == [channel EXCEPT ![sender][process] = SubSeq(@, n + 1, Len(@))]
  IN  /\ queue # <<>>
      /\ IF isLate
         THEN /\ balance' = [balance EXCEPT ![process] = @ + queue[2]]
              /\ recorded' = [recorded EXCEPT ![process] = balance'[process]]
              /\ awaited' = [awaited EXCEPT ![process] = Snapshot!Others(process) \ {sender}]
              /\ channel' = Snapshot!WithMarkers(process, rest(2))
              /\ UNCHANGED channelState
         ELSE Snapshot!Accept(process, sender, queue[1], rest(1))
=============================================================================
