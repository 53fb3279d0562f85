------------------------------- MODULE Faults -------------------------------
(* One specification with every fault that TLC can meet; each config picks one. *)
EXTENDS Integers, TLC

CONSTANTS Processes, None

VARIABLES number, holder

vars == <<number, holder>>

Init == number = 0 /\ holder = None
Take(process) == number' = number + 1 /\ holder' = process
Next == \E process \in Processes : Take(process)
Spec == Init /\ [][Next]_vars

AssertingNext == Assert(number < 2, "number is too large") /\ Next
MistypedNext == Next /\ (number < 1 \/ number' = "one")
MistypedLiveness == [](number = 0 => <>(number = "nought"))
Turn == number' = (number + 1) % 3 /\ \E process \in Processes : holder' = process
Turning == Init /\ [][Turn]_vars
Small == number < 3
Symmetric == Permutations(Processes)
FairlyTurning == Turning /\ WF_vars(Turn)
FirstHolds == <>(holder = CHOOSE process \in Processes : TRUE)
BelowZero == number < 0
=============================================================================
