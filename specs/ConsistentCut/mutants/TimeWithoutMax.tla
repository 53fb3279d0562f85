--------------------------- MODULE TimeWithoutMax ----------------------------
(****************************************************************************)
(* ConsistentCut whose Lamport clock ignores the time of what it receives.  *)
(****************************************************************************)
EXTENDS MCConsistentCut

TimeWithoutMax(known, learned) == known + 1
=============================================================================
