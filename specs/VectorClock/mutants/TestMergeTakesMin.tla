------------------------- MODULE TestMergeTakesMin --------------------------
(****************************************************************************)
(* The operator tests against a wrong operator: the test that names the     *)
(* mistake fails.                                                           *)
(****************************************************************************)
EXTENDS VectorClockTest

Min(i, j) == IF i <= j THEN i ELSE j
=============================================================================
