------------------------------ MODULE Consensus ------------------------------
(****************************************************************************)
(* What every consensus protocol has to do, and nothing of how: from the    *)
(* values that are proposed one is chosen, once, and that stands.           *)
(*                                                                          *)
(* Leslie Lamport, "Paxos Made Simple" (2001), section 2.1.                 *)
(****************************************************************************)
EXTENDS Integers, FiniteSets

CONSTANT Value  \* The values that may be chosen.

VARIABLE chosen  \* the set of the values that have been chosen

TypeOK == chosen \subseteq Value

Choose(value) ==
  /\ chosen = {}
  /\ chosen' = {value}

Init == chosen = {}

Next == \E value \in Value : Choose(value)

Spec == Init /\ [][Next]_chosen

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.                                                              *)
(****************************************************************************)
AtMostOneChosen == Cardinality(chosen) <= 1

ChosenStands == [][chosen \subseteq chosen']_chosen
=============================================================================
