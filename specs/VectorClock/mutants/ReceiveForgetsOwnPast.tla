----------------------- MODULE ReceiveForgetsOwnPast ------------------------
(****************************************************************************)
(* VectorClock that takes over the vector of a message without merging it   *)
(* with its own.                                                            *)
(****************************************************************************)
EXTENDS MCVectorClock

LearnedAlone(v, w) == IF w = Zero THEN v ELSE w
=============================================================================
