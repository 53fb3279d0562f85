---------------------------- MODULE BoundedBuffer ----------------------------
(* A buffer that holds a few items and gives them back in their order. *)
EXTENDS Naturals, Sequences

CONSTANTS Capacity, Item

VARIABLE buffer

Init == buffer = <<>>

Put(item) ==
    /\ Len(buffer) < Capacity
    /\ buffer' = Append(buffer, item)

Take ==
    /\ Len(buffer) > 0
    /\ buffer' = Tail(buffer)

Next ==
    \/ \E item \in Item : Put(item)
    \/ Take

Spec == Init /\ [][Next]_buffer /\ WF_buffer(Take)

NeverOverfull == Len(buffer) <= Capacity

AFullBufferHasAFirst == Len(buffer) = Capacity => buffer[1] \in Item

NeverFull == Len(buffer) < Capacity

EmptyAtLast == []<>(buffer = <<>>)
==============================================================================
