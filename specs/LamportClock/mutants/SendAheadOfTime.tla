-------------------------- MODULE SendAheadOfTime ---------------------------
(****************************************************************************)
(* LamportClock that stamps a message with the time of the sender's next    *)
(* event.                                                                   *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

SendAheadOfTime(process) ==
  /\ Clock!Occur(process, 0)
  /\ network' = network \cup {[sender |-> process, stamp |-> clock'[process] + 1]}
=============================================================================
