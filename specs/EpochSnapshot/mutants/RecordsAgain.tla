---------------------------- MODULE RecordsAgain ----------------------------
(****************************************************************************)
(* EpochSnapshot whose processes record their balance for all earlier       *)
(* epochs anew.                                                             *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

RecordedAnew(process, left) ==
  [e \in Snapshot |->
    IF e \in left \/ recorded[process][e] # NotRecorded THEN balance[process] ELSE NotRecorded]
=============================================================================
