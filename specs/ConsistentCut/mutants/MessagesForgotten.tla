-------------------------- MODULE MessagesForgotten --------------------------
(****************************************************************************)
(* ConsistentCut that takes the order of each process for all there is to   *)
(* happens-before.                                                          *)
(****************************************************************************)
EXTENDS MCConsistentCut

OrderAlone(e) == System!ProgramOrder(e)
=============================================================================
