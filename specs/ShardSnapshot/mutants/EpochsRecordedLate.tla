------------------------- MODULE EpochsRecordedLate -------------------------
(****************************************************************************)
(* MCEpochs whose shards do not look at their clock before every event: the *)
(* snapshot of an epoch may hold what happened after its end.               *)
(****************************************************************************)
EXTENDS MCEpochs

Always(process) == TRUE
=============================================================================
