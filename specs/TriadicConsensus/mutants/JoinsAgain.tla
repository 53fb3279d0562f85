----------------------------- MODULE JoinsAgain ------------------------------
(****************************************************************************)
(* TriadicConsensus in which a leaf joins the ballot that it is in once     *)
(* more, and reports the lock that it has by now.                           *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

JoinOnceMore(leaf, number) ==
  /\ number >= ballot[leaf]
  /\ ballot' = [ballot EXCEPT ![leaf] = number]
  /\ status' = [status EXCEPT ![leaf][number] = lock[leaf]]
  /\ UNCHANGED <<proposed, prepared, committed, lock, decided>>
==============================================================================
