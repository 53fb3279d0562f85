-------------------------- MODULE ReplacesTheForked --------------------------
(****************************************************************************)
(* EventDag in which an event of a fork takes the place of the one that     *)
(* came first.                                                              *)
(****************************************************************************)
EXTENDS MCEventDag

ReplacesTheForked(creator, parents) ==
  /\ ChoosesInScope(creator, parents)
  /\ Valid(creator, parents)
  /\ LET new  == NewEvent(creator, parents)
         same == {k \in 1..Len(dag[creator]) : dag[creator][k].seq = new.seq}
     IN  dag' = IF same = {} THEN [dag EXCEPT ![creator] = Append(@, new)]
                ELSE [dag EXCEPT ![creator][Greatest(same)] = new]
=============================================================================
