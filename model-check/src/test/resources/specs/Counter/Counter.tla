------------------------------ MODULE Counter ------------------------------
(* A counter that grows by 1 or 2 up to a bound and starts again from there. *)
EXTENDS Naturals

CONSTANTS Steps, Max

ASSUME MaxIsPositive == Max > 0

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
FairSpec == Spec /\ WF_count(Next)

Bounded == count <= Max
NeverZero == count # 0
NeverTwo == count # 2
NeverThree == count # 3
NeverShrinks == [][count' >= count]_count
ComesBack == (count = 1) ~> (count = 0)
AlwaysReachesMax == []<>(count = Max)
AlwaysReachesThree == []<>(count = 3)
============================================================================
