----------------------------- MODULE WrongEntry ------------------------------
(****************************************************************************)
(* ConsistentCut whose frontier test compares the own entry with the own    *)
(* entry of the others.                                                     *)
(****************************************************************************)
EXTENDS MCConsistentCut

WrongEntry(vectors) ==
  \A i, j \in Process : vectors[i][i] >= vectors[j][j]
=============================================================================
