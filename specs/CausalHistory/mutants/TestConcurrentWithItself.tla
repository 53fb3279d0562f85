---------------------- MODULE TestConcurrentWithItself ----------------------
(****************************************************************************)
(* The operator tests against a wrong operator: the test that names the     *)
(* mistake fails.                                                           *)
(****************************************************************************)
EXTENDS CausalHistoryTest

NeitherBefore(a1, b1) == a1 \notin before[b1] /\ b1 \notin before[a1]
=============================================================================
