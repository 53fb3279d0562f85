---------------------------- MODULE IgnoresCopies ----------------------------
(****************************************************************************)
(* LossyBroadcast whose receivers throw away what they know already. If the *)
(* first acknowledgement was lost, there is no second.                      *)
(****************************************************************************)
EXTENDS MCLossyBroadcast

ReceiveNew(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] = "message"
  /\ reached' = reached \cup {w}
  /\ link' = [link EXCEPT ![<<v, w>>] = IF w \in reached THEN "idle" ELSE "acknowledgement"]
=============================================================================
