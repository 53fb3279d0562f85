------------------------ MODULE UnsynchronisedEpochs ------------------------
(****************************************************************************)
(* EpochSnapshot whose processes go by their own time alone: a transfer of  *)
(* a newer colour does not take its recipient along.                        *)
(****************************************************************************)
EXTENDS MCEpochSnapshotHistory

OwnEpoch(process, m) == epoch[process]
=============================================================================
