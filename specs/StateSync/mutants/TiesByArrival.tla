---------------------------- MODULE TiesByArrival ----------------------------
(****************************************************************************)
(* StateSync whose stamps are Lamport times without a process to break      *)
(* ties: updates of one time stand in a journal in the order of their       *)
(* arrival.                                                                 *)
(****************************************************************************)
EXTENDS MCStateSync

InsertedByTime(journal, u) ==
  LET before(w) == w.time <= u.time
      after(w)  == w.time > u.time
  IN  SelectSeq(journal, before) \o <<u>> \o SelectSeq(journal, after)
=============================================================================
