------------------------ MODULE SequenceCountsEvents -------------------------
(****************************************************************************)
(* EventDag that numbers a creator's events as they arrive, also those of a *)
(* fork.                                                                    *)
(****************************************************************************)
EXTENDS MCEventDag

SequenceCountsEvents(creator, parents) ==
  [seq     |-> 1 + Len(dag[creator]),
   lamport |-> 1 + Greatest({LamportTime(p) : p \in parents}),
   parents |-> parents]
=============================================================================
