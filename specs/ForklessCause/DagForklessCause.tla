-------------------------- MODULE DagForklessCause --------------------------
(****************************************************************************)
(* forklessCause between the events of EventDag, with a stake for every     *)
(* validator.                                                               *)
(****************************************************************************)
EXTENDS EventDag

CONSTANTS
  Stake,        \* Stake[v]: the stake of v, at least 1
  IndexOrder    \* the validators in index order: by stake, greatest first, then by name

Numbers == 1..Cardinality(Validator)

ASSUME StakesArePositive == \A v \in Validator : Stake[v] \in Nat \ {0}
ASSUME IndexOrderIsByStake ==
  /\ DOMAIN IndexOrder = Numbers
  /\ {IndexOrder[i] : i \in Numbers} = Validator
  /\ \A i, j \in Numbers : i < j => Stake[IndexOrder[i]] >= Stake[IndexOrder[j]]

(****************************************************************************)
(* The definition numbers the validators: by their place in index order.    *)
(****************************************************************************)
Number == [v \in Validator |-> CHOOSE i \in Numbers : IndexOrder[i] = v]

StakeByNumber == [i \in Numbers |-> Stake[IndexOrder[i]]]

Definition == INSTANCE ForklessCause WITH
  N       <- Cardinality(Validator),
  stake   <- StakeByNumber,
  Ev      <- Events,
  creator <- [e \in Events |-> Number[Creator(e)]],
  seq     <- [e \in Events |-> Sequence(e)],
  Anc     <- Observes

StakeOf(validators)  == Definition!W({Number[v] : v \in validators})
IsQuorum(validators) == Definition!Quorum({Number[v] : v \in validators})

ForklessCause(a, b) == Definition!ForklessCause(a, b)
=============================================================================
