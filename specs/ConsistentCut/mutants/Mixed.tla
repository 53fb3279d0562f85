-------------------------------- MODULE Mixed --------------------------------
(****************************************************************************)
(* ConsistentCut that unites and intersects cuts by taking one process from *)
(* the one and the rest from the other.                                     *)
(****************************************************************************)
EXTENDS MCConsistentCut

Mixed(a, b) == [b EXCEPT !["p0"] = a["p0"]]
=============================================================================
