-------------------------- MODULE MCLachesisReduced --------------------------
(****************************************************************************)
(* Lachesis in all DAGs within a bound that differ in what their events     *)
(* observe, and in every order in which the events of each may arrive.      *)
(*                                                                          *)
(* The state does not tell in which order events of different creators      *)
(* came.  So that the blocks are those of one fixed order, in every state,  *)
(* says that no order makes a difference.                                   *)
(****************************************************************************)
EXTENDS MCLachesis

CONSTANT MaxOthers   \* how many parents beside the self-parent an event has, at most

Reduced == INSTANCE ReducedDag

ProcessOffered(creator) ==
  /\ Cardinality(Events) < MaxEvents
  /\ \E parents \in Reduced!ParentsOffered(dag, creator, creator \in Cheater, MaxOthers) :
       Process(creator, parents)

ReducedNext == \E creator \in Validator : ProcessOffered(creator)

ReducedSpec == Init /\ [][ReducedNext]_vars

(****************************************************************************)
(* The node that has processed the events in a fixed order: always the      *)
(* first in index order that may come next.                                 *)
(****************************************************************************)
RECURSIVE InFixedOrder(_)
InFixedOrder(n) ==
  LET next == {e \in Events \ Known(n) : Range(Parents(n, e)) \subseteq Known(n)}
  IN  IF next = {}
      THEN n
      ELSE LET e == Sorted(next)[1]
           IN  InFixedOrder(Processed(n, e, HighestFrame(n, e)))

OrderMakesNoDifference ==
  LET fixed == InFixedOrder([node EXCEPT !.frame = <<>>, !.votes = <<>>, !.decided = <<>>, !.blocks = <<>>])
  IN  fixed.frame = frame /\ fixed.blocks = blocks

(****************************************************************************)
(* WITNESSES: what is expected to happen, stated as never happening.        *)
(****************************************************************************)
NeverDecides == blocks = <<>>
=============================================================================
