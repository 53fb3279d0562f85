---------------------------- MODULE KeepsOwnValue ----------------------------
(****************************************************************************)
(* StateSync that keeps its own value and takes over the vector: the        *)
(* other's updates count as applied and are not.                            *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptVectorAlone(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ ~AtMost(s.vector, vector[process])
    /\ vector' = [vector EXCEPT ![process] = Merge(@, s.vector)]
    /\ UNCHANGED value
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
