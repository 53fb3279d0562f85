--------------------------- MODULE ForgetsCheating ---------------------------
(****************************************************************************)
(* EventDag in which an event sees a validator cheating only where a fork   *)
(* is among its parents.                                                    *)
(****************************************************************************)
EXTENDS MCEventDag

SeesForkedParents(a, v) ==
  \E x, y \in Parents(a) : Creator(x) = v /\ Fork(x, y)
=============================================================================
