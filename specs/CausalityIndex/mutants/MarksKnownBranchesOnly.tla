----------------------- MODULE MarksKnownBranchesOnly ------------------------
(****************************************************************************)
(* CausalityIndex that marks only the branches that the merged vector       *)
(* reaches, and not those of the same cheater that nobody told the event    *)
(* of.                                                                      *)
(****************************************************************************)
EXTENDS MCCausalityIndex

MarksKnown(vector, table) ==
  [b \in DOMAIN vector |->
     LET own == {c \in DOMAIN vector : table[c].creator = table[b].creator}
     IN  IF vector[b] # Empty /\ Cheats(vector, own) THEN Forked ELSE vector[b]]
=============================================================================
