-------------------------- MODULE MCCausalityIndex --------------------------
(****************************************************************************)
(* CausalityIndex within a bound, exactly as it stands: its state graph is  *)
(* the one that the implementation's is compared with.  Every order of      *)
(* arrival is a path of its own.                                            *)
(****************************************************************************)
EXTENDS CausalityIndex

CONSTANTS
  Heavy,       \* the validators with stake 2; the others have 1
  MaxEvents,   \* how many events there are in total, at most
  MaxParents   \* how many parents by one creator an event has, at most

Alphabet == <<"a", "b", "c", "d">>

StakeInScope == [v \in Validator |-> IF v \in Heavy THEN 2 ELSE 1]

IndexOrderInScope ==
  LET heavy(v) == v \in Heavy
      light(v) == v \in Validator \ Heavy
  IN  SelectSeq(Alphabet, heavy) \o SelectSeq(Alphabet, light)

ParentSetInScope ==
  {parents \in SUBSET (Validator \X (1..MaxEvents - 1)) :
     \A v \in Validator : Cardinality(Dag!Own(v, parents)) <= MaxParents}

(****************************************************************************)
(* Nobody makes an event beyond the bound.                                  *)
(****************************************************************************)
ChoosesInScope(creator, parents) ==
  /\ Cardinality(Events) < MaxEvents
  /\ creator \notin Cheater => Dag!Own(creator, parents) = Dag!Latest(creator)
=============================================================================
