------------------------ MODULE AcknowledgesTooEarly -------------------------
(****************************************************************************)
(* LossyBroadcast whose receivers acknowledge a message before they have    *)
(* kept it, and forget it.                                                  *)
(****************************************************************************)
EXTENDS MCLossyBroadcast

Acknowledge(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] = "message"
  /\ link' = [link EXCEPT ![<<v, w>>] = "acknowledgement"]
  /\ UNCHANGED reached
=============================================================================
