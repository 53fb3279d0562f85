--------------------------- MODULE TestWithoutMax ---------------------------
(****************************************************************************)
(* The operator tests against a wrong operator: the test that names the     *)
(* mistake fails.                                                           *)
(****************************************************************************)
EXTENDS LamportClockTest

AfterWithoutMax(known, learned) == known + 1
=============================================================================
