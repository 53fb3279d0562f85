------------------------- MODULE ReceiveWithoutMerge -------------------------
(****************************************************************************)
(* ConsistentCut whose vector clock counts receipts and learns nothing from *)
(* them.                                                                    *)
(****************************************************************************)
EXTENDS MCConsistentCut

ReceiveWithoutMerge(process, known, learned) == System!VectorTime!Tick(known, process)
=============================================================================
