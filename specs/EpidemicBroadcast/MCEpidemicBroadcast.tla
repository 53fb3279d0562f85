------------------------- MODULE MCEpidemicBroadcast -------------------------
(****************************************************************************)
(* EpidemicBroadcast on Sierpinski graphs of several depths side by side,   *)
(* from every vertex of each.  No edge leads from one to another, so there  *)
(* is always somebody who cannot be reached.                                *)
(****************************************************************************)
EXTENDS EpidemicBroadcast, SierpinskiGraph, TLC

CONSTANT Depths

Vertices == TLCEval(UNION {{<<depth, p>> : p \in Points(depth)} : depth \in Depths})
Edges    ==
  TLCEval(UNION {{{<<depth, p>> : p \in side} : side \in Sides(depth)} : depth \in Depths})

(****************************************************************************)
(* Neighbours, looked up once for all.                                      *)
(****************************************************************************)
NeighboursOf ==
  TLCEval([v \in Vertices |-> {w \in Vertices : v # w /\ {v, w} \in Edges}])

NeighboursInScope(v) == NeighboursOf[v]

Depth == source[1]
Own   == {v \in Vertices : v[1] = Depth}

(****************************************************************************)
(* A Sierpinski graph of depth d is connected, has (3^(d+1)+3)/2 vertices   *)
(* and 3^(d+1) edges, and its diameter is 2^d: no vertex has another that   *)
(* is farther away, and the three outer corners have one as far.            *)
(****************************************************************************)
IsSierpinski ==
  /\ Reach(source) = Own
  /\ 2 * Cardinality(Own) = 3^(Depth + 1) + 3
  /\ Cardinality({edge \in Edges : edge \subseteq Own}) = 3^(Depth + 1)

RoundsAreWithinTheDiameter == round <= 2^Depth

CornersNeedTheDiameter ==
  Complete /\ source[2] \in OuterCorners(Depth) => round = 2^Depth

(****************************************************************************)
(* The published latency: the rounds grow with the logarithm of the number  *)
(* of vertices, t <= log2(n).                                               *)
(****************************************************************************)
RoundsAreLogarithmic == 2^round <= Cardinality(Own)
=============================================================================
