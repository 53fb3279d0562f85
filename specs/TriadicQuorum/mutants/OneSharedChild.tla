--------------------------- MODULE OneSharedChild ----------------------------
(****************************************************************************)
(* TriadicQuorum that takes every region for a majority: one broken child   *)
(* breaks it, also where two quorums share all three.                       *)
(****************************************************************************)
EXTENDS MCTriadicQuorum

OneChild(region) == 1
=============================================================================
