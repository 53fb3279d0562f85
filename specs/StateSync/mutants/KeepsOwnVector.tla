--------------------------- MODULE KeepsOwnVector ----------------------------
(****************************************************************************)
(* StateSync that adopts a snapshot's value and does not take over its      *)
(* vector.                                                                  *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptValueAlone(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ Less(vector[process], s.vector)
    /\ UNCHANGED vector
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
