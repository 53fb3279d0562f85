-------------------------- MODULE OrderByTimeAlone --------------------------
(****************************************************************************)
(* Lamport's total order without the process to break ties: equal times     *)
(* stay unordered.                                                          *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

ByTimeAlone(a, b) == a[2] < b[2]
=============================================================================
