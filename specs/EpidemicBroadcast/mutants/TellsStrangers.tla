--------------------------- MODULE TellsStrangers ----------------------------
(****************************************************************************)
(* LossyBroadcast in which a message reaches everybody, neighbour or not.   *)
(****************************************************************************)
EXTENDS MCLossyBroadcast

ReceiveAll(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] = "message"
  /\ reached' = Vertex
  /\ link' = [link EXCEPT ![<<v, w>>] = "acknowledgement"]
=============================================================================
