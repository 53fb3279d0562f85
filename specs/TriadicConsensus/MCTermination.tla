---------------------------- MODULE MCTermination ----------------------------
(****************************************************************************)
(* TriadicConsensus of one triad, with leaves that go on acting.            *)
(*                                                                          *)
(* Nobody leaves the last ballot of a model, because there is no later one. *)
(* Ballots without end are modelled by Renumber: if all leaves are in the   *)
(* last ballot, its proposal is made, and nothing has been prepared in any, *)
(* then whatever can happen from the start can happen from here too, with   *)
(* higher ballots; so the ballots may be numbered from the start again.     *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

CONSTANT Reliable  \* the leaves that act while they can

FairSpec == Spec /\ Fairness(Reliable)

Terminates == Termination(Reliable)

NothingIsPrepared == \A l \in Correct : \A b \in Ballot : prepared[l][b] = None

Renumber ==
  /\ \A l \in Correct : ballot[l] = MaxBallot
  /\ \A b \in Ballot : HasProposed(b)
  /\ NothingIsPrepared
  /\ ballot'   = [l \in Correct |-> 0]
  /\ status'   = [l \in Correct |-> [b \in Ballot |-> NoStatus]]
  /\ proposed' = {}
  /\ UNCHANGED <<prepared, committed, lock, decided>>

EndlessSpec == Init /\ [][Next \/ Renumber]_vars /\ Fairness(Reliable)
=============================================================================
