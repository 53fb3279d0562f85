------------------------ MODULE ForkStaysOnTheBranch -------------------------
(****************************************************************************)
(* CausalityIndex in which an event whose self-parent is not the last of    *)
(* its branch continues it all the same.                                    *)
(****************************************************************************)
EXTENDS MCCausalityIndex

BranchOfSelfParent(creator, parents) ==
  LET own == Dag!Own(creator, parents)
  IN  IF own = {} THEN Number[creator] ELSE CHOOSE b \in {BranchOf(p) : p \in own} : TRUE
=============================================================================
