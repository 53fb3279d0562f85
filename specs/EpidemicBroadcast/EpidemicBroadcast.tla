-------------------------- MODULE EpidemicBroadcast --------------------------
(****************************************************************************)
(* The published broadcast, in rounds: in each round everybody who was      *)
(* reached tells all neighbours.  Nobody draws lots in it, and nobody tells *)
(* fewer than all neighbours: in spite of its name it is flooding.          *)
(****************************************************************************)
EXTENDS Graph

VARIABLES
  source,    \* who begins
  reached,   \* R(t): who was reached so far, the source included
  round      \* t: how many rounds there were

vars == <<source, reached, round>>

TypeOK == source \in Vertex /\ reached \subseteq Vertex /\ round \in Nat

Init ==
  /\ source \in Vertex
  /\ reached = {source}
  /\ round = 0

(****************************************************************************)
(* The action: R(t+1) is R(t) and its neighbours.  When nobody is left who  *)
(* could be reached, there are no more rounds.                              *)
(****************************************************************************)
Told == Around(reached)

Complete == Around(reached) = reached

Round ==
  /\ ~Complete
  /\ reached' = Told
  /\ round' = round + 1
  /\ UNCHANGED source

Next == Round

Spec == Init /\ [][Next]_vars /\ WF_vars(Next)

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  R(t) is the ball of radius t around the source, so nobody   *)
(* is reached who cannot be, everybody is in the end who can be, and this   *)
(* takes as many rounds as the farthest vertex is steps away: not one less. *)
(****************************************************************************)
ReachedIsABall == reached = Ball(source, round)

ReachedWereReachable == reached \subseteq Reach(source)

EverybodyIsReached == <>(reached = Reach(source))

RoundsAreTheEccentricity == Complete => round = Eccentricity(source)
=============================================================================
