---------------------------- MODULE VotesUpwards ----------------------------
(****************************************************************************)
(* Lachesis in which a root listens to roots that are forklessly caused by  *)
(* it, instead of those that it is forklessly caused by. Of an older root   *)
(* and a newer one the older is never forklessly caused by the newer:       *)
(* nobody has a voter.                                                      *)
(****************************************************************************)
EXTENDS MCLachesisReduced

VotersAbove(n, g, r) == {q \in Roots(n, g - 1) : ForklessCause(n, q, r)}
=============================================================================
