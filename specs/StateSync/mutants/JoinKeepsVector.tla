--------------------------- MODULE JoinKeepsVector ---------------------------
(****************************************************************************)
(* StateSync that joins the values and not the vectors.                     *)
(****************************************************************************)
EXTENDS MCStateSync

JoinValues(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ HasJoin
    /\ ~AtMost(s.vector, vector[process])
    /\ UNCHANGED vector
    /\ value' = [value EXCEPT ![process] = JoinOf(@, s.value)]
    /\ UNCHANGED <<updates, snapshots>>
=============================================================================
