------------------------- MODULE ReceiptsNeedNoTick --------------------------
(****************************************************************************)
(* ConsistentCut whose vector clock does not count receipts, as some texts  *)
(* print the rule.  For the order of events that is wrong (VectorClock      *)
(* shows it).  The frontier test can do with it: if the cut lacks an event  *)
(* of a process that is known elsewhere, then it also lacks the sending by  *)
(* which it came to be known, and sendings are counted.                     *)
(****************************************************************************)
EXTENDS MCConsistentCut

MergeAlone(process, known, learned) ==
  IF learned = System!VectorTime!Zero
  THEN System!VectorTime!Tick(known, process)
  ELSE System!VectorTime!Merge(known, learned)
=============================================================================
