----------------------- MODULE LamportTimeOfTheParents -----------------------
(****************************************************************************)
(* EventDag whose events take over the greatest Lamport time of their       *)
(* parents.                                                                 *)
(****************************************************************************)
EXTENDS MCEventDag

LamportTimeOfTheParents(creator, parents) ==
  [seq     |-> 1 + Greatest({Sequence(p) : p \in Own(creator, parents)}),
   lamport |-> Greatest({1} \cup {LamportTime(p) : p \in parents}),
   parents |-> parents]
=============================================================================
