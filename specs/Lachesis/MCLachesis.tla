----------------------------- MODULE MCLachesis -----------------------------
(****************************************************************************)
(* Lachesis within a bound, exactly as it stands: its state graph is the    *)
(* one that the implementation's is compared with.                          *)
(****************************************************************************)
EXTENDS Lachesis

CONSTANTS
  MaxEvents,   \* how many events there are in total, at most
  MaxParents   \* how many parents by one creator an event has, at most

InScope == Cardinality(Events) <= MaxEvents

ParentSetInScope ==
  {parents \in SUBSET (Validator \X (1..MaxEvents - 1)) :
     \A v \in Validator : Cardinality(Dag!Own(v, parents)) <= MaxParents}

(****************************************************************************)
(* Stakes and orders for the configs, which can name no function.           *)
(****************************************************************************)
CONSTANT Heavy   \* the validators with stake 2; the others have 1

HeavyStake == [v \in Validator |-> IF v \in Heavy THEN 2 ELSE 1]
OrderAB    == <<"a", "b">>
OrderABC   == <<"a", "b", "c">>
=============================================================================
