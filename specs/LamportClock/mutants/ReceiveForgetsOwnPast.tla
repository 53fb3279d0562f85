----------------------- MODULE ReceiveForgetsOwnPast ------------------------
(****************************************************************************)
(* LamportClock that takes over the time of a message without looking at    *)
(* its own.                                                                 *)
(****************************************************************************)
EXTENDS MCLamportClock

AfterLearnedAlone(known, learned) == IF learned = 0 THEN known + 1 ELSE learned + 1
=============================================================================
