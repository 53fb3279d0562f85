--------------------------- MODULE AtMostForLess ----------------------------
(****************************************************************************)
(* VectorClock that compares with <= where < is meant: an event comes       *)
(* before itself.                                                           *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

NotGreater(v, w) == \A process \in Process : v[process] <= w[process]
=============================================================================
