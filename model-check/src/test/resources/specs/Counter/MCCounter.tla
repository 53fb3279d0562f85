----------------------------- MODULE MCCounter -----------------------------
EXTENDS Counter

Full == INSTANCE Latch WITH happened <- (count = Max)
RefinesLatch == Full!Spec
============================================================================
