--------------------------- MODULE LearnsTooMuch ----------------------------
(****************************************************************************)
(* CausalHistory in which a receive learns all that the sender knows by     *)
(* now, rather than what it knew when it sent. Still a strict partial order *)
(* with all edges, but not the smallest.                                    *)
(****************************************************************************)
EXTENDS MCCausalHistoryEdges

ReceiveAndLearnTooMuch(process, message) ==
  /\ message \in network
  /\ message[1] # process
  /\ History!Occur(process, History!Known(message[1]))
  /\ UNCHANGED network
=============================================================================
