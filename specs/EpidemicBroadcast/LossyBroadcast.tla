--------------------------- MODULE LossyBroadcast ----------------------------
(****************************************************************************)
(* The same flooding where links lose messages: whoever was reached sends   *)
(* to each neighbour again and again until the neighbour has acknowledged.  *)
(****************************************************************************)
EXTENDS Graph

CONSTANT Source   \* Who begins.

VARIABLES
  reached,   \* who was reached so far
  link       \* link[<<v, w>>]: what there is between v and w of v's sending to w

vars == <<reached, link>>

(****************************************************************************)
(* A link is idle; or a message is on its way; or its acknowledgement is on *)
(* the way back; or that has arrived, and v is done with w.  A second copy  *)
(* of a message on its way would only fetch a second acknowledgement, so    *)
(* there is one at a time.                                                  *)
(****************************************************************************)
Link      == {<<v, w>> \in Vertex \X Vertex : w \in Neighbours(v)}
LinkState == {"idle", "message", "acknowledgement", "done"}

TypeOK ==
  /\ reached \subseteq Vertex
  /\ link \in [Link -> LinkState]

Init ==
  /\ reached = {Source}
  /\ link = [l \in Link |-> "idle"]

(****************************************************************************)
(* The actions.  A receiver is reached before it acknowledges, in one step; *)
(* it acknowledges what it knows already, too, since its acknowledgement    *)
(* may have been lost.  What is lost leaves the link idle, and the sender   *)
(* sends again.                                                             *)
(****************************************************************************)
Send(v, w) ==
  /\ <<v, w>> \in Link
  /\ v \in reached
  /\ link[<<v, w>>] = "idle"
  /\ link' = [link EXCEPT ![<<v, w>>] = "message"]
  /\ UNCHANGED reached

Receive(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] = "message"
  /\ reached' = reached \cup {w}
  /\ link' = [link EXCEPT ![<<v, w>>] = "acknowledgement"]

Finish(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] = "acknowledgement"
  /\ link' = [link EXCEPT ![<<v, w>>] = "done"]
  /\ UNCHANGED reached

Lose(v, w) ==
  /\ <<v, w>> \in Link
  /\ link[<<v, w>>] \in {"message", "acknowledgement"}
  /\ link' = [link EXCEPT ![<<v, w>>] = "idle"]
  /\ UNCHANGED reached

Next ==
  \/ \E v \in Vertex : \E w \in Vertex : Send(v, w)
  \/ \E v \in Vertex : \E w \in Vertex : Receive(v, w)
  \/ \E v \in Vertex : \E w \in Vertex : Finish(v, w)
  \/ \E v \in Vertex : \E w \in Vertex : Lose(v, w)

Spec == Init /\ [][Next]_vars

(****************************************************************************)
(* Senders do not tire.  Fair links: whoever messages are sent to again and *)
(* again gets one of them in the end, from whomever, and so it is with      *)
(* acknowledgements.  Links that are fair one by one are fair in this sense *)
(* too.                                                                     *)
(****************************************************************************)
SendersDoNotTire == \A v \in Vertex : \A w \in Neighbours(v) : WF_vars(Send(v, w))

LinksAreFair ==
  /\ \A w \in Vertex : SF_vars(\E v \in Neighbours(w) : Receive(v, w))
  /\ \A v \in Vertex : SF_vars(\E w \in Neighbours(v) : Finish(v, w))

FairSpec == Spec /\ SendersDoNotTire /\ LinksAreFair

(****************************************************************************)
(* Links that only do something in the end: what is sent arrives or is      *)
(* lost, and nothing forbids that all of it is lost.                        *)
(****************************************************************************)
UnfairSpec ==
  /\ Spec /\ SendersDoNotTire
  /\ \A v \in Vertex : \A w \in Neighbours(v) : WF_vars(Receive(v, w)) /\ WF_vars(Finish(v, w))

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  Nobody is reached but by a neighbour who was; whoever has   *)
(* acknowledged was reached; in the end everybody is reached who can be,    *)
(* and then all senders are done.                                           *)
(****************************************************************************)
ReachedWereReachable == reached \subseteq Reach(Source)

OnlyNeighboursAreReached == [][reached' \subseteq Around(reached)]_vars

AcknowledgedWereReached ==
  \A l \in Link : link[l] \in {"acknowledgement", "done"} => l[2] \in reached

EverybodyIsReached == <>(reached = Reach(Source))

SendersGetDone == <>[](\A l \in Link : l[1] \in Reach(Source) => link[l] = "done")
=============================================================================
