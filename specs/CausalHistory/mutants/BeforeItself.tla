---------------------------- MODULE BeforeItself ----------------------------
(****************************************************************************)
(* CausalHistory in which an event belongs to its own past.                 *)
(****************************************************************************)
EXTENDS MCCausalHistoryEdges

KnowsTheFuture(process) == {<<process, k>> : k \in 1..History!Executed(process) + 1}
=============================================================================
