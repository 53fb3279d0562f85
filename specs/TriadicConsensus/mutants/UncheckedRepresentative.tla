----------------------- MODULE UncheckedRepresentative -----------------------
(****************************************************************************)
(* TriadicConsensus in which a triad's certificate is its representative's  *)
(* word, and nobody looks at the signatures below.                          *)
(****************************************************************************)
EXTENDS MCTwoLevels

Representative(triad) == triad \o "0"

IsQuorumOfRepresentatives(Q) ==
  Cardinality({triad \in Children(Root) : Representative(triad) \in Q}) >= RootThreshold
==============================================================================
