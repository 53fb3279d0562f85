---------------------------- MODULE ShrinkingBase ----------------------------
(****************************************************************************)
(* TriadicConsensus in which who does not answer in a ballot is taken for   *)
(* faulty, and a quorum is a majority of the rest.                          *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

Answering(b) == {l \in Correct : status[l][b] # NoStatus}

IsMajorityOfTheRest(b, leaves) == 2 * Cardinality(leaves) > Cardinality(Answering(b))

PreparedByTheRest(b, v)  == IsMajorityOfTheRest(b, {l \in Correct : prepared[l][b] = v})
CommittedByTheRest(b, v) == IsMajorityOfTheRest(b, {l \in Correct : committed[l][b] = v})
FreeByTheRest(b)         == IsMajorityOfTheRest(b, Reporting(b, 0))
==============================================================================
