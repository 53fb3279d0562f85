------------------------- MODULE ConcurrentFrontier --------------------------
(****************************************************************************)
(* ConsistentCut whose frontier test wants the last events to be            *)
(* concurrent, where there are any.                                         *)
(****************************************************************************)
EXTENDS MCConsistentCut

ConcurrentFrontier(vectors) ==
  \A i, j \in Process :
    System!VectorTime!Less(vectors[i], vectors[j]) => vectors[i] = System!VectorTime!Zero
=============================================================================
