------------------------- MODULE ReceiveWithoutTick -------------------------
(****************************************************************************)
(* VectorClock whose receive merges but is not counted, as some texts print *)
(* the rule. Send and receive get equal vectors.                            *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

ReceiveWithoutTick(process, message) ==
  \E m \in network :
    /\ Clock!Id(m) = message
    /\ m.sender # process
    /\ clock' = [clock EXCEPT ![process] = Clock!Merge(@, m.stamp)]
    /\ UNCHANGED network
=============================================================================
