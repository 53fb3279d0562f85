------------------------- MODULE ForkIsIncomparable --------------------------
(****************************************************************************)
(* EventDag that takes events of one creator for a fork only where neither  *)
(* observes the other. A cheater builds the second on an event that         *)
(* observes the first.                                                      *)
(****************************************************************************)
EXTENDS MCEventDag

ForkIsIncomparable(x, y) ==
  x # y /\ Creator(x) = Creator(y) /\ ~Observes(x, y) /\ ~Observes(y, x)
=============================================================================
