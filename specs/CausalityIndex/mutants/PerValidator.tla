---------------------------- MODULE PerValidator -----------------------------
(****************************************************************************)
(* CausalityIndex with one entry for each validator: every event is on its  *)
(* creator's first branch, and its first event there is the lowest.         *)
(****************************************************************************)
EXTENDS MCCausalityIndex

FirstBranch(creator, parents) == Number[creator]

Highest(e, b) == LET seen == {Sequence(x) : x \in {x \in OnBranch(b) : Dag!Observes(e, x)}}
                 IN  IF Dag!SeesCheating(e, branches[b].creator) THEN Forked
                     ELSE IF seen = {} THEN Empty ELSE [min |-> Least(seen), max |-> Greatest(seen)]
=============================================================================
