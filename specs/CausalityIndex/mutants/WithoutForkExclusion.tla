------------------------ MODULE WithoutForkExclusion -------------------------
(****************************************************************************)
(* CausalityIndex that never marks a fork: events of a validator that is    *)
(* seen cheating count like any other.                                      *)
(****************************************************************************)
EXTENDS MCCausalityIndex

Unmarked(vector, table) == vector
=============================================================================
