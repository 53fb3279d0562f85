-------------------------- MODULE SuspectsEverybody --------------------------
(****************************************************************************)
(* EventDag that takes two events of one creator for cheating, whatever     *)
(* their numbers.                                                           *)
(****************************************************************************)
EXTENDS MCEventDag

SuspectsEverybody(a, v) ==
  \E x, y \in Past(a) : x # y /\ Creator(x) = v /\ Creator(y) = v
=============================================================================
