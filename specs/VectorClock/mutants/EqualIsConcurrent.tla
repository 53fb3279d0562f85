------------------------- MODULE EqualIsConcurrent --------------------------
(****************************************************************************)
(* VectorClock that calls concurrent whatever is neither less nor greater,  *)
(* equal vectors included.                                                  *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

NeitherLess(v, w) == ~Clock!Less(v, w) /\ ~Clock!Less(w, v)
=============================================================================
