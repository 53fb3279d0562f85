------------------------- MODULE CommitsWithoutLock --------------------------
(****************************************************************************)
(* TriadicConsensus in which a leaf that commits forgets that it did, and   *)
(* reports no lock.                                                         *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

NotLocked(leaf, value) == NoLock
==============================================================================
