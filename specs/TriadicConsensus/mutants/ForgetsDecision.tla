--------------------------- MODULE ForgetsDecision ---------------------------
(****************************************************************************)
(* TriadicConsensus in which a leaf that joins a later ballot lets go of    *)
(* what it has decided.                                                     *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

JoinAndForget(leaf, number) ==
  /\ number > ballot[leaf]
  /\ ballot'  = [ballot EXCEPT ![leaf] = number]
  /\ status'  = [status EXCEPT ![leaf][number] = lock[leaf]]
  /\ decided' = [decided EXCEPT ![leaf] = None]
  /\ UNCHANGED <<proposed, prepared, committed, lock>>
==============================================================================
