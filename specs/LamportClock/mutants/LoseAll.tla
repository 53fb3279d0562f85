------------------------------ MODULE LoseAll -------------------------------
(****************************************************************************)
(* LamportClock whose network loses everything at once, which is no step of *)
(* CausalHistory.                                                           *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

LoseEverything(message) ==
  /\ \E m \in network : <<m.sender, m.stamp>> = message
  /\ network' = {}
  /\ UNCHANGED clock
=============================================================================
