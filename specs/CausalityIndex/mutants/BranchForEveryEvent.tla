------------------------- MODULE BranchForEveryEvent -------------------------
(****************************************************************************)
(* CausalityIndex that opens a branch for every event with a self-parent.   *)
(****************************************************************************)
EXTENDS MCCausalityIndex

AlwaysOpens(creator, parents) ==
  IF Dag!Own(creator, parents) = {} /\ branches[Number[creator]].lastSeq = 0 THEN Number[creator] ELSE Opened
=============================================================================
