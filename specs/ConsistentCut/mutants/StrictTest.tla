----------------------------- MODULE StrictTest ------------------------------
(****************************************************************************)
(* ConsistentCut whose frontier test wants every process to know more of    *)
(* its own events than the others do, where these know any.                 *)
(****************************************************************************)
EXTENDS MCConsistentCut

StrictTest(vectors) ==
  \A i, j \in Process :
    i # j => vectors[j][i] = 0 \/ vectors[i][i] > vectors[j][i]
=============================================================================
