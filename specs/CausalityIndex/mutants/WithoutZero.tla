----------------------------- MODULE WithoutZero -----------------------------
(****************************************************************************)
(* CausalityIndex whose vectors meet on a branch also where nothing on it   *)
(* observes the other event: the test b # 0 is left out, and 0 is at most   *)
(* anything.                                                                *)
(****************************************************************************)
EXTENDS MCCausalityIndex

MeetsNothing(a, b, branch) ==
  /\ HighestBefore(a, branch) # Forked
  /\ LowestAfter(b, branch) <= HighestBefore(a, branch).max
=============================================================================
