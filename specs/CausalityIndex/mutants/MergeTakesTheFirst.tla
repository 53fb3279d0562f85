------------------------- MODULE MergeTakesTheFirst --------------------------
(****************************************************************************)
(* CausalityIndex that takes the range of a branch from one parent alone.   *)
(****************************************************************************)
EXTENDS MCCausalityIndex

OneOf(entries) ==
  LET seen == entries \ {Empty}
  IN  IF Forked \in entries THEN Forked
      ELSE IF seen = {} THEN Empty ELSE CHOOSE x \in seen : \A y \in seen : x.max <= y.max
=============================================================================
