----------------------- MODULE CausesOfCausesForgotten -----------------------
(****************************************************************************)
(* ConsistentCut whose happens-before stops at the direct causes.           *)
(****************************************************************************)
EXTENDS MCConsistentCut

DirectAlone(e) == System!DirectCauses(e)
=============================================================================
