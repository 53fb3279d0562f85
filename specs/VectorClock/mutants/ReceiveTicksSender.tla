------------------------- MODULE ReceiveTicksSender -------------------------
(****************************************************************************)
(* VectorClock whose receive counts itself in the sender's entry instead of *)
(* its own.                                                                 *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

ReceiveTicksSender(process, message) ==
  \E m \in network :
    /\ Clock!Id(m) = message
    /\ m.sender # process
    /\ clock' = [clock EXCEPT ![process] = Clock!Tick(Clock!Merge(@, m.stamp), m.sender)]
    /\ UNCHANGED network
=============================================================================
