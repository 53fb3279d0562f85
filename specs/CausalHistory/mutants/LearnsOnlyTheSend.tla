----------------------- MODULE LearnsOnlyTheSend -----------------------------
(****************************************************************************)
(* CausalHistory in which a receive learns of the send alone: what happened *)
(* before the send is not passed on.                                        *)
(****************************************************************************)
EXTENDS MCCausalHistoryEdges

ReceiveAndLearnOnlyTheSend(process, message) ==
  /\ message \in network
  /\ message[1] # process
  /\ History!Occur(process, {message})
  /\ UNCHANGED network
=============================================================================
