------------------------ MODULE RecordsAllAsInFlight ------------------------
(****************************************************************************)
(* EpochSnapshot that records whatever comes after an epoch as in flight    *)
(* there, also what was sent later.                                         *)
(****************************************************************************)
EXTENDS MCEpochSnapshotHistory

AllThatWereLeft(process, m) == 1..(epoch[process] - 1)
=============================================================================
