---------------------------- MODULE SkipsEpochs -----------------------------
(****************************************************************************)
(* EpochSnapshot whose processes, taken along over several epochs, record   *)
(* their balance for the last one only.                                     *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

RecordedInTheLast(process, left) ==
  [e \in Snapshot |->
    IF e \in left /\ e + 1 \notin left THEN balance[process] ELSE recorded[process][e]]
=============================================================================
