------------------------ MODULE LowestAfterIsTheLast -------------------------
(****************************************************************************)
(* CausalityIndex whose walk back never stops early: the last event on a    *)
(* branch overwrites the first.                                             *)
(****************************************************************************)
EXTENDS MCCausalityIndex

StopsNowhere(e, branch) == FALSE
=============================================================================
