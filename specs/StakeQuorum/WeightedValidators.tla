------------------------- MODULE WeightedValidators -------------------------
(****************************************************************************)
(* Validators with names, as the other specifications have them, in place   *)
(* of StakeQuorum's numbers: a validator's number is its place in index     *)
(* order.                                                                   *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Validator,    \* the validators of the epoch
  Stake,        \* Stake[v]: the stake of v, at least 1
  IndexOrder    \* the validators in index order: by stake, greatest first, then by name

Numbers == 1..Cardinality(Validator)

StakesArePositive == \A v \in Validator : Stake[v] \in Nat \ {0}

IndexOrderIsByStake ==
  /\ DOMAIN IndexOrder = Numbers
  /\ {IndexOrder[i] : i \in Numbers} = Validator
  /\ \A i, j \in Numbers : i < j => Stake[IndexOrder[i]] >= Stake[IndexOrder[j]]

Number        == [v \in Validator |-> CHOOSE i \in Numbers : IndexOrder[i] = v]
StakeByNumber == [i \in Numbers |-> Stake[IndexOrder[i]]]

Stakes == INSTANCE StakeQuorum WITH N <- Cardinality(Validator), stake <- StakeByNumber

StakeOf(validators)  == Stakes!W({Number[v] : v \in validators})
IsQuorum(validators) == Stakes!Quorum({Number[v] : v \in validators})
=============================================================================
