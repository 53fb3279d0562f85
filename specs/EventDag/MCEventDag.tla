----------------------------- MODULE MCEventDag -----------------------------
(****************************************************************************)
(* EventDag within a bound, exactly as it stands: its state graph is the    *)
(* one that the implementation's is compared with.                          *)
(****************************************************************************)
EXTENDS EventDag

CONSTANTS
  MaxEvents,   \* how many events there are in total, at most
  MaxParents   \* how many parents by one creator an event has, at most

ParentSetInScope ==
  {parents \in SUBSET (Validator \X (1..MaxEvents - 1)) :
     \A v \in Validator : Cardinality(Own(v, parents)) <= MaxParents}

(****************************************************************************)
(* Nobody makes an event beyond the bound.                                  *)
(****************************************************************************)
ChoosesInScope(creator, parents) ==
  /\ Cardinality(Events) < MaxEvents
  /\ creator \notin Cheater => Own(creator, parents) = Latest(creator)
=============================================================================
