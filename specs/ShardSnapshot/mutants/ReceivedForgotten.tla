-------------------------- MODULE ReceivedForgotten --------------------------
(****************************************************************************)
(* ShardSnapshot whose channel state at a cut counts what has arrived       *)
(* within it as well.                                                       *)
(****************************************************************************)
EXTENDS MCShardSnapshotHistory

SentWithin(cut) == {e \in Run!Events : IsHeld(cut, e)}
=============================================================================
