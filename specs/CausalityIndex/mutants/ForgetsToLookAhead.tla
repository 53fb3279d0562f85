------------------------- MODULE ForgetsToLookAhead --------------------------
(****************************************************************************)
(* CausalityIndex that gives no row to the new event.                       *)
(****************************************************************************)
EXTENDS MCCausalityIndex

RowsOfTheOthers(creator, parents) == lowestAfter
=============================================================================
