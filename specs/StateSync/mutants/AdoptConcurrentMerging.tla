----------------------- MODULE AdoptConcurrentMerging ------------------------
(****************************************************************************)
(* StateSync that adopts a concurrent snapshot and files it under both      *)
(* vectors: its own updates count as applied and are not.                   *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptUnderBoth(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ ~AtMost(s.vector, vector[process])
    /\ vector' = [vector EXCEPT ![process] = Merge(@, s.vector)]
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
