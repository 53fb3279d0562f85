------------------------- MODULE EndsWithoutWaiting -------------------------
(****************************************************************************)
(* EpochSnapshot that takes a snapshot for ended as soon as the balance is  *)
(* recorded.                                                                *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

Always(process, colours) == TRUE
=============================================================================
