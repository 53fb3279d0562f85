------------------------- MODULE MCTriadicConsensus -------------------------
(****************************************************************************)
(* TriadicConsensus of one triad, exactly as it stands.  Which sets are     *)
(* quorums is looked up in a table that is made once.                       *)
(****************************************************************************)
EXTENDS TriadicConsensus

CONSTANT TriadThreshold  \* how many of the three leaves are a quorum

OneTriad == <<TriadThreshold>>

Quorums == {Q \in SUBSET Leaf : HasQuorum(Root, Q)}

IsOneOfTheQuorums(Q) == Q \in Quorums
=============================================================================
