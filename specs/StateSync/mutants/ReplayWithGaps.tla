--------------------------- MODULE ReplayWithGaps ----------------------------
(****************************************************************************)
(* StateSync that replays an origin's updates in any order and counts up to *)
(* the one it has just replayed.                                            *)
(****************************************************************************)
EXTENDS MCStateSync

AnyPast(u, v) == TRUE

Later(u, v) == NumberOf(u) > v[u.origin]
=============================================================================
