----------------------------- MODULE MCStateSync -----------------------------
(****************************************************************************)
(* StateSync within a bound, exactly as it stands.                          *)
(****************************************************************************)
EXTENDS StateSync

CONSTANTS
  MaxUpdates,   \* how many updates are made in total, at most
  MaxSnapshots  \* how many snapshots are taken in total, at most

InScope           == Cardinality(updates) <= MaxUpdates /\ Cardinality(snapshots) <= MaxSnapshots
UpdateIdInScope   == Process \X (1..MaxUpdates)
SnapshotIdInScope == Process \X (0..MaxUpdates)
=============================================================================
