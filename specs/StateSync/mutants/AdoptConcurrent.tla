--------------------------- MODULE AdoptConcurrent ---------------------------
(****************************************************************************)
(* StateSync as it was published: a replica adopts whatever snapshot counts *)
(* something new, and its vector with it. What it had applied itself and    *)
(* the snapshot does not count is gone.                                     *)
(****************************************************************************)
EXTENDS MCStateSync

AdoptAnything(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ ~AtMost(s.vector, vector[process])
    /\ vector' = [vector EXCEPT ![process] = s.vector]
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
