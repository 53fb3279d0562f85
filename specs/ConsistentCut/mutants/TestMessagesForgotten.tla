------------------------ MODULE TestMessagesForgotten ------------------------
(****************************************************************************)
(* The operator tests against a wrong operator: the test that names the     *)
(* mistake fails.                                                           *)
(****************************************************************************)
EXTENDS ConsistentCutTest

OrderAlone(e) == ProgramOrder(e)
=============================================================================
