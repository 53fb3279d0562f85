------------------------------ MODULE Counter ------------------------------
(* A counter that grows by 1 or 2 up to a bound and starts again from there. *)
EXTENDS Naturals

CONSTANTS Steps, Max

VARIABLE count

Init == count = 0

Add(step) ==
    /\ count + step <= Max
    /\ count' = count + step

Reset ==
    /\ count = Max
    /\ count' = 0

Next ==
    \/ \E step \in Steps : Add(step)
    \/ Reset

Spec == Init /\ [][Next]_count

Bounded == count <= Max
NeverThree == count # 3
============================================================================
