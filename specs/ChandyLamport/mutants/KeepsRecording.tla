--------------------------- MODULE KeepsRecording ---------------------------
(****************************************************************************)
(* ChandyLamport whose processes record what comes in a channel after its   *)
(* marker, too.                                                             *)
(****************************************************************************)
EXTENDS MCChandyLamportHistory

EverAfter(process, sender) == Snapshot!HasRecorded(process)
=============================================================================
