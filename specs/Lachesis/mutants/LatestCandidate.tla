--------------------------- MODULE LatestCandidate --------------------------
(****************************************************************************)
(* Lachesis whose candidates are the latest events, and not the roots of    *)
(* the frame.                                                               *)
(****************************************************************************)
EXTENDS MCLachesisReduced

Latest(n, voters, g, v) ==
  {e \in Known(n) : e[1] = v /\ \A d \in Known(n) : d[1] = v => d[2] <= e[2]}
=============================================================================
