--------------------------- MODULE SendWithoutTick ---------------------------
(****************************************************************************)
(* ConsistentCut whose vector clock counts receipts alone.                  *)
(****************************************************************************)
EXTENDS MCConsistentCut

SendWithoutTick(process, known, learned) ==
  IF learned = System!VectorTime!Zero THEN known
  ELSE System!VectorTime!Tick(System!VectorTime!Merge(known, learned), process)
=============================================================================
