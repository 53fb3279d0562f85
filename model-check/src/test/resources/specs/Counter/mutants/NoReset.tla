------------------------------ MODULE NoReset ------------------------------
EXTENDS Counter

BadReset == FALSE /\ UNCHANGED count
BadAdd(step) == count' = count + step
============================================================================
