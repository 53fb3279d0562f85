----------------------------- MODULE HonestFork ------------------------------
(****************************************************************************)
(* EventDag in which honest validators build on any event of their own.     *)
(****************************************************************************)
EXTENDS MCEventDag

HonestFork(creator, parents) == Cardinality(Events) < MaxEvents
=============================================================================
