------------------------------ MODULE SendsOnce ------------------------------
(****************************************************************************)
(* LossyBroadcast whose senders are done with what was lost.                *)
(****************************************************************************)
EXTENDS MCLossyBroadcast

LoseForGood(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] \in {"message", "acknowledgement"}
  /\ link' = [link EXCEPT ![<<v, w>>] = "done"]
  /\ UNCHANGED reached
=============================================================================
