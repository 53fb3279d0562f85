------------------------- MODULE ObservesParentsOnly -------------------------
(****************************************************************************)
(* EventDag in which an event observes itself and its parents, and nothing  *)
(* beyond.                                                                  *)
(****************************************************************************)
EXTENDS MCEventDag

ParentsOnly(e) == {e} \cup Parents(e)
=============================================================================
