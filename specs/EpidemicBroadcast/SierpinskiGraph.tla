--------------------------- MODULE SierpinskiGraph ---------------------------
(****************************************************************************)
(* The corners and sides of the smallest triangles of a Sierpinski          *)
(* triangle.  A corner is a point <<x, y>> of the triangular lattice: so    *)
(* many sides of a smallest triangle along either of two directions.  Depth *)
(* 0 is one triangle; depth d is three of depth d-1, of which every two     *)
(* share a corner:                                                          *)
(*                                                                          *)
(*                 02                                                       *)
(*                /  \            depth 1: 6 vertices, 9 edges,             *)
(*              01 -- 11          and two steps from corner to corner       *)
(*             /  \  /  \                                                   *)
(*           00 -- 10 -- 20                                                 *)
(****************************************************************************)
EXTENDS Integers

(****************************************************************************)
(* The smallest triangles, each by its first corner.                        *)
(****************************************************************************)
RECURSIVE Triangles(_)
Triangles(depth) ==
  IF depth = 0 THEN {<<0, 0>>}
  ELSE LET side == 2^(depth - 1)
       IN  UNION {{t, <<t[1] + side, t[2]>>, <<t[1], t[2] + side>>} : t \in Triangles(depth - 1)}

CornersOf(t) == {t, <<t[1] + 1, t[2]>>, <<t[1], t[2] + 1>>}

Points(depth) == UNION {CornersOf(t) : t \in Triangles(depth)}

Sides(depth) ==
  UNION {{{p, q} : p \in CornersOf(t), q \in CornersOf(t)} : t \in Triangles(depth)}
    \ {{p} : p \in Points(depth)}

OuterCorners(depth) == {<<0, 0>>, <<2^depth, 0>>, <<0, 2^depth>>}
=============================================================================
