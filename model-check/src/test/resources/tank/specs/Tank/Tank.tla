-------------------------------- MODULE Tank --------------------------------
(****************************************************************************)
(* A water tank with a valve.  It leaks, and nobody writes that down.       *)
(****************************************************************************)
EXTENDS Naturals

CONSTANT Capacity  \* the level at which it is full

VARIABLES
  level,  \* how full it is
  valve   \* "open" or "shut"

vars == <<level, valve>>

Amount == 1..Capacity

TypeOK == level \in 0..Capacity /\ valve \in {"open", "shut"}

Init == level \in 0..Capacity /\ valve = "shut"

Open == valve = "shut" /\ valve' = "open" /\ UNCHANGED level

Shut == valve = "open" /\ valve' = "shut" /\ UNCHANGED level

Fill(amount) ==
  /\ valve = "open"
  /\ level + amount <= Capacity
  /\ level' = level + amount
  /\ UNCHANGED valve

Leak == level > 0 /\ level' = level - 1 /\ UNCHANGED valve

Next ==
  \/ Open
  \/ Shut
  \/ \E amount \in Amount : Fill(amount)
  \/ Leak

Spec == Init /\ [][Next]_vars
=============================================================================
