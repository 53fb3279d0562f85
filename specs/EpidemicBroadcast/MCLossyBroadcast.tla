-------------------------- MODULE MCLossyBroadcast ---------------------------
(****************************************************************************)
(* LossyBroadcast on a triangle with somebody who cannot be reached, and on *)
(* a path, where the farther end is reached through the middle alone.       *)
(****************************************************************************)
EXTENDS LossyBroadcast

TriangleAndOne == {"s", "a", "b", "far"}
Triangle       == {{"s", "a"}, {"a", "b"}, {"b", "s"}}

Three == {"s", "a", "b"}
Path  == {{"s", "a"}, {"a", "b"}}
=============================================================================
