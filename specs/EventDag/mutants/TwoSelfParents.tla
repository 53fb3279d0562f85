--------------------------- MODULE TwoSelfParents ----------------------------
(****************************************************************************)
(* EventDag that takes events with two parents by their own creator.        *)
(****************************************************************************)
EXTENDS MCEventDag

TwoSelfParents(creator, parents) == \A p \in parents : Arrived(p)
=============================================================================
