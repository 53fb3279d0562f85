---------------------- MODULE StopsAtTheValidatorAsked -----------------------
(****************************************************************************)
(* The same mistake, as the answers show it.                                *)
(****************************************************************************)
EXTENDS MCCausalityIndex

StopsAtTheValidator(e, branch) ==
  LET creator == IF branch \in DOMAIN branches THEN branches[branch].creator
                 ELSE CHOOSE v \in Validator : branch = Opened /\ v \in Cheater
  IN  \E b \in DOMAIN branches : branches[b].creator = creator /\ LowestAfter(e, b) # 0
=============================================================================
