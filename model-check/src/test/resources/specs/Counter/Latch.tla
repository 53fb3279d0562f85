------------------------------- MODULE Latch -------------------------------
(* Something that may happen once, and then stays so. *)
VARIABLE happened

Init == happened = FALSE
Next == happened' = TRUE
Spec == Init /\ [][Next]_happened
============================================================================
