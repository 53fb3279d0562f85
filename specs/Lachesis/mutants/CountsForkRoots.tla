--------------------------- MODULE CountsForkRoots --------------------------
(****************************************************************************)
(* Lachesis over a forklessCause without the fork exclusion: two fork roots *)
(* of one creator are both below an event, and the creator counts twice.    *)
(****************************************************************************)
EXTENDS MCTwoNodes

SeenBetween(n, a, b) == {m \in DrawnPasts[a] : b \in DrawnPasts[m]}
WithForks(n, a, b)   == b \in DrawnPasts[a] /\ Creators(SeenBetween(n, a, b)) \in Quorums
=============================================================================
