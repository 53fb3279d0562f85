--------------------------- MODULE CountsBranches ----------------------------
(****************************************************************************)
(* CausalityIndex that adds up the stake of branches: a creator counts once *)
(* for every branch on which the vectors meet.                              *)
(****************************************************************************)
EXTENDS MCCausalityIndex

RECURSIVE StakeOfBranches(_)
StakeOfBranches(some) ==
  IF some = {} THEN 0
  ELSE LET b == CHOOSE b \in some : TRUE
       IN  Stake[branches[b].creator] + StakeOfBranches(some \ {b})

CountsBranches(a, b) ==
  /\ HighestBefore(a, BranchOf(b)) # Forked
  /\ 3 * StakeOfBranches({c \in DOMAIN branches : Meet(a, b, c)}) > 2 * StakeOf(Validator)
=============================================================================
