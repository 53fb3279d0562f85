---------------------------- MODULE KeepsOwnValue ----------------------------
(****************************************************************************)
(* StateSync that keeps its own value and takes over the vector of a        *)
(* concurrent snapshot: the other's updates count as applied and are not.   *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptVectorAlone(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ Incomparable(vector[process], s.vector)
    /\ vector' = [vector EXCEPT ![process] = Merge(@, s.vector)]
    /\ UNCHANGED value
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
