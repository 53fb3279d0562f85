-------------------------- MODULE SendWithoutTick ---------------------------
(****************************************************************************)
(* VectorClock that does not count the sending of a message as an event.    *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

SendWithoutTick(process) ==
  /\ network' = network \cup {[sender |-> process, stamp |-> clock[process]]}
  /\ UNCHANGED clock
=============================================================================
