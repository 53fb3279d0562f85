-------------------------- MODULE RecordsOneEpoch ---------------------------
(****************************************************************************)
(* EpochSnapshot that records a transfer as in flight in the epoch of its   *)
(* colour, and not in the later ones that its recipient has left, too.      *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

OwnColour(process, m) == IF m.epoch < epoch[process] THEN {m.epoch} ELSE {}
=============================================================================
