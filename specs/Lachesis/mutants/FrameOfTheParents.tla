-------------------------- MODULE FrameOfTheParents -------------------------
(****************************************************************************)
(* Lachesis that starts in the highest frame of any parent. forklessCause   *)
(* is not transitive, so an event may not have outgrown the frames below.   *)
(****************************************************************************)
EXTENDS MCLachesisReduced

OfTheParents(n, e) ==
  LET frames == {n.frame[p] : p \in Content(n, e).parents}
  IN  IF frames = {} THEN 1 ELSE Climb(n, e, CHOOSE f \in frames : \A g \in frames : g <= f)
=============================================================================
