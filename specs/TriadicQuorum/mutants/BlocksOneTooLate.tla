-------------------------- MODULE BlocksOneTooLate ---------------------------
(****************************************************************************)
(* TriadicQuorum that counts one child too many before a region is blocked. *)
(****************************************************************************)
EXTENDS MCTriadicQuorum

OneMore(region) == 5 - Threshold(region)
=============================================================================
