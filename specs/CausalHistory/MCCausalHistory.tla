--------------------------- MODULE MCCausalHistory ---------------------------
(****************************************************************************)
(* CausalHistory within a bound, exactly as it stands: its state graph is   *)
(* the one that the implementation's is compared with.                      *)
(****************************************************************************)
EXTENDS CausalHistory

CONSTANT MaxEvents  \* how many events there are in total, at most

InScope          == Cardinality(Events) <= MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
=============================================================================
