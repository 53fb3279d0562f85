-------------------------- MODULE AdoptWithoutRest ---------------------------
(****************************************************************************)
(* StateSync that takes the sender's vector of now for that of its          *)
(* snapshot: what came after the snapshot is never replayed.                *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptAsOfNow(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ Less(vector[process], s.vector)
    /\ vector' = [vector EXCEPT ![process] = vector[s.sender]]
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
