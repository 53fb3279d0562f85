----------------------- MODULE TestForkIsIncomparable -----------------------
(****************************************************************************)
(* The tests against a wrong operator: the test that names the mistake      *)
(* fails.                                                                   *)
(****************************************************************************)
EXTENDS EventDagTest

ForkIsIncomparable(x, y) ==
  x # y /\ x[1] = y[1] /\ ~Observes(x, y) /\ ~Observes(y, x)
=============================================================================
