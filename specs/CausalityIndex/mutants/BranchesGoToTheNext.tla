------------------------- MODULE BranchesGoToTheNext -------------------------
(****************************************************************************)
(* CausalityIndex in which the branch that a fork opens takes the number of *)
(* its creator's first one.                                                 *)
(****************************************************************************)
EXTENDS MCCausalityIndex

Moved(creator, parents) ==
  LET branch == NewBranch(creator, parents)
      last   == [creator |-> creator, lastSeq |-> Dag!NewEvent(creator, parents).seq]
  IN  IF branch = Opened THEN [Append(branches, last) EXCEPT ![Number[creator]].lastSeq = 0]
      ELSE [branches EXCEPT ![branch] = last]
=============================================================================
