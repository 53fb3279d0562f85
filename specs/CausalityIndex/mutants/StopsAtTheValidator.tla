------------------------- MODULE StopsAtTheValidator -------------------------
(****************************************************************************)
(* CausalityIndex whose walk back stops at an event that the creator has    *)
(* observed before, on whatever branch.                                     *)
(****************************************************************************)
EXTENDS MCCausalityIndex

StopsAtTheValidator(e, branch) ==
  LET creator == IF branch \in DOMAIN branches THEN branches[branch].creator
                 ELSE CHOOSE v \in Validator : branch = Opened /\ v \in Cheater
  IN  \E b \in DOMAIN branches : branches[b].creator = creator /\ LowestAfter(e, b) # 0
=============================================================================
