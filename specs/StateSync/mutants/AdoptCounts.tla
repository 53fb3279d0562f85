----------------------------- MODULE AdoptCounts -----------------------------
(****************************************************************************)
(* StateSync that counts an adoption as an update of its own, as a clock    *)
(* would count a receipt.                                                   *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptAndCount(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ Less(vector[process], s.vector)
    /\ vector' = [vector EXCEPT ![process] = [s.vector EXCEPT ![process] = @ + 1]]
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
