--------------------------- MODULE MCForklessCause ---------------------------
(****************************************************************************)
(* What forklessCause promises, in all DAGs of ReducedDag, once for all     *)
(* namings of the validators that do not differ.                            *)
(****************************************************************************)
EXTENDS DagForklessCause, ReducedDag, TLC

CONSTANT Heavy   \* the validators with stake 2; the others have 1

StakeInScope == [v \in Validator |-> IF v \in Heavy THEN 2 ELSE 1]

IndexOrderInScope ==
  CHOOSE order \in [1..Cardinality(Validator) -> Validator] :
    /\ {order[i] : i \in DOMAIN order} = Validator
    /\ \A i, j \in DOMAIN order : i < j => StakeInScope[order[i]] >= StakeInScope[order[j]]

(****************************************************************************)
(* Which validators may change their names.                                 *)
(****************************************************************************)
Alike == {(Validator \ Cheater) \ Heavy, (Validator \ Cheater) \cap Heavy,
          Cheater \ Heavy, Cheater \cap Heavy}

Symmetry == UNION {Permutations(same) : same \in {some \in Alike : Cardinality(some) > 1}}
=============================================================================
