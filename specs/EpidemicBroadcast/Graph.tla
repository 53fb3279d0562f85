-------------------------------- MODULE Graph --------------------------------
(****************************************************************************)
(* An undirected graph, and how far it is from one vertex to another.       *)
(****************************************************************************)
EXTENDS Integers, Sequences, FiniteSets

CONSTANTS
  Vertex,   \* The vertices.
  Edge      \* The edges, each the set of its two ends.

Neighbours(v) == {w \in Vertex : v # w /\ {v, w} \in Edge}

Around(set) == set \cup UNION {Neighbours(v) : v \in set}

(****************************************************************************)
(* The ball of radius t around v: whoever can be reached from v in t steps. *)
(* In t+1 steps is reached who is within t steps of a neighbour.  All balls *)
(* are computed together, until none of them grows any more.                *)
(****************************************************************************)
RECURSIVE Grown(_)
Grown(balls) ==
  LET last == balls[Len(balls)]
      next == [v \in Vertex |-> UNION {last[w] : w \in {v} \cup Neighbours(v)}]
  IN  IF next = last THEN balls ELSE Grown(Append(balls, next))

Balls == Grown(<<[v \in Vertex |-> {v}]>>)

Ball(v, t) == Balls[IF t < Len(Balls) THEN t + 1 ELSE Len(Balls)][v]

(****************************************************************************)
(* Who can be reached at all, and how far the farthest of them is.          *)
(****************************************************************************)
Reach(v) == Balls[Len(Balls)][v]

Eccentricity(v) ==
  CHOOSE t \in 0..Len(Balls) :
    Ball(v, t) = Reach(v) /\ \A s \in 0..(t - 1) : Ball(v, s) # Reach(v)
=============================================================================
