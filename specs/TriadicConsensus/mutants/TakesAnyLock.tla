---------------------------- MODULE TakesAnyLock -----------------------------
(****************************************************************************)
(* TriadicConsensus in which any reported lock justifies a proposal of its  *)
(* value, the highest or not.                                               *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

IsReportedAndBacked(b, locked) == IsReported(b, locked) /\ IsBacked(locked)
==============================================================================
