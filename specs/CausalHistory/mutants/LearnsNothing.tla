--------------------------- MODULE LearnsNothing ----------------------------
(****************************************************************************)
(* CausalHistory in which a receive learns nothing from its message.        *)
(****************************************************************************)
EXTENDS MCCausalHistoryEdges

ReceiveAndLearnNothing(process, message) ==
  /\ message \in network
  /\ message[1] # process
  /\ History!Occur(process, {})
  /\ UNCHANGED network
=============================================================================
