----------------------------- MODULE ReplayWaits -----------------------------
(****************************************************************************)
(* StateSync that replays an update only where nothing else is known than   *)
(* what its origin knew: concurrent updates wait for ever.                  *)
(****************************************************************************)
EXTENDS MCStateSync

HasExactlyItsPast(u, v) == [u.vector EXCEPT ![u.origin] = @ - 1] = v
=============================================================================
