-------------------------- MODULE QuorumOfTwoThirds --------------------------
(****************************************************************************)
(* CausalityIndex that takes exactly two thirds of the stake for a quorum.  *)
(****************************************************************************)
EXTENDS MCCausalityIndex

TwoThirds(validators) == 3 * StakeOf(validators) >= 2 * StakeOf(Validator)
=============================================================================
