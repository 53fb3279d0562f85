-------------------------- MODULE SendWithoutTick ---------------------------
(****************************************************************************)
(* LamportClock that does not count the sending of a message as an event    *)
(* (IR1 forgotten).                                                         *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

SendWithoutTick(process) ==
  /\ network' = network \cup {[sender |-> process, stamp |-> clock[process]]}
  /\ UNCHANGED clock
=============================================================================
