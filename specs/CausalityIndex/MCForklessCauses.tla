-------------------------- MODULE MCForklessCauses --------------------------
(****************************************************************************)
(* Every DAG within a bound: forklessCause by the vectors is forklessCause  *)
(* by definition, and what it promises.  The state is the DAG alone, once   *)
(* for all orders of arrival among different creators and once for all      *)
(* namings of validators that do not differ; the vectors are built anew for *)
(* each.  (MCCausalityIndex keeps them from event to event, in every order  *)
(* of arrival, in a smaller bound.)                                         *)
(****************************************************************************)
EXTENDS DagForklessCause, ReducedDag, TLC

CONSTANTS
  Heavy,    \* the validators with stake 2; the others have 1
  Forked    \* as in CausalityIndex

StakeInScope == [v \in Validator |-> IF v \in Heavy THEN 2 ELSE 1]

IndexOrderInScope ==
  CHOOSE order \in [1..Cardinality(Validator) -> Validator] :
    /\ {order[i] : i \in DOMAIN order} = Validator
    /\ \A i, j \in DOMAIN order : i < j => StakeInScope[order[i]] >= StakeInScope[order[j]]

Index == INSTANCE IndexOfDag

IndexInJavaIsSpelledOut ==
  Index!IndexedForklessCauses(dag, IndexOrder, Stake)
    = Index!IndexedForklessCausesSpelledOut(dag, IndexOrder, Stake)

IndexIsTheDefinition == Index!IndexedForklessCauses(dag, IndexOrder, Stake) = Causes

(****************************************************************************)
(* Which validators may change their names.                                 *)
(****************************************************************************)
Alike == {(Validator \ Cheater) \ Heavy, (Validator \ Cheater) \cap Heavy,
          Cheater \ Heavy, Cheater \cap Heavy}

Symmetry == UNION {Permutations(same) : same \in {some \in Alike : Cardinality(some) > 1}}
=============================================================================
