---------------------------- MODULE MarkerToOne -----------------------------
(****************************************************************************)
(* ChandyLamport whose processes send their marker to one of the others     *)
(* only.                                                                    *)
(****************************************************************************)
EXTENDS MCChandyLamport

OneOther(process) == {CHOOSE other \in Process : other # process}
=============================================================================
