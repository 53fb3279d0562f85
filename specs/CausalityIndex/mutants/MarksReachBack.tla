--------------------------- MODULE MarksReachBack ----------------------------
(****************************************************************************)
(* CausalityIndex that marks a cheater in the vectors of events, too, that  *)
(* came before it was seen.                                                 *)
(****************************************************************************)
EXTENDS MCCausalityIndex

MarksReachBack(creator, parents) ==
  /\ Dag!Add(creator, parents)
  /\ LET new   == Indexed(creator, parents)
         last  == new.highestBefore[creator][Len(new.highestBefore[creator])]
         marks == {b \in DOMAIN last : last[b] = Forked}
     IN  /\ branches'      = new.branches
         /\ branchOf'      = new.branchOf
         /\ lowestAfter'   = new.lowestAfter
         /\ highestBefore' = [v \in Validator |-> [k \in DOMAIN new.highestBefore[v] |->
              [b \in DOMAIN new.highestBefore[v][k] |->
                 IF b \in marks THEN Forked ELSE new.highestBefore[v][k][b]]]]
=============================================================================
