----------------------------- MODULE PutsBlindly -----------------------------
EXTENDS BoundedBuffer

PutBlindly(item) ==
    /\ Len(buffer) < Capacity + 1
    /\ buffer' = Append(buffer, item)
==============================================================================
