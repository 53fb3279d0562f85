----------------------------- MODULE StakeQuorum -----------------------------
(****************************************************************************)
(* Weighted quorums.  Validators are numbered 1 to N and each has a stake.  *)
(* A quorum is a set of validators with more than two thirds of the stake.  *)
(* Nobody counts stake in any other place than here.                        *)
(****************************************************************************)
EXTENDS Integers

CONSTANTS
  N,       \* how many validators there are
  stake    \* stake[i]: the stake of validator i

Validators == 1..N

(****************************************************************************)
(* The stake of a set, as a running sum over the validators.                *)
(****************************************************************************)
Sum(S) ==
  LET sum[i \in Nat] ==
        IF i = 0 THEN 0
        ELSE sum[i-1] + (IF i \in S \cap Validators THEN stake[i] ELSE 0)
  IN  sum

W(S) == Sum(S)[N]

Quorum(S) == S \subseteq Validators /\ 3 * W(S) > 2 * W(Validators)

(****************************************************************************)
(* The same as a number: the least stake that is a quorum, in whole         *)
(* numbers.  Two quorums share at least twice that less the whole stake.    *)
(****************************************************************************)
QuorumStake == (2 * W(Validators)) \div 3 + 1

SharedStake == 2 * QuorumStake - W(Validators)
=============================================================================
