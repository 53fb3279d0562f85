--------------------------- MODULE UnknownParents ----------------------------
(****************************************************************************)
(* EventDag that takes events before their parents have come.               *)
(****************************************************************************)
EXTENDS MCEventDag

UnknownParents(creator, parents) == Cardinality(Own(creator, parents)) <= 1

GuessedEvent(creator, parents) ==
  [seq     |-> 1 + Len(dag[creator]),
   lamport |-> 1,
   parents |-> parents]
=============================================================================
