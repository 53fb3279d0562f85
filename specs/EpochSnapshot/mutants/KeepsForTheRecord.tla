------------------------- MODULE KeepsForTheRecord --------------------------
(****************************************************************************)
(* EpochSnapshot that records a transfer in flight and does not credit it.  *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

RecordOrCredit(process, message) ==
  \E m \in network :
    LET crossed == CrossedEpochs(process, m)
    IN  /\ IsTransfer(m)
        /\ m.recipient = process
        /\ Id(m) = message
        /\ Enter(process, EpochToReceive(process, m), network \ {m})
        /\ balance' = [balance EXCEPT ![process] = IF crossed = {} THEN @ + m.amount ELSE @]
        /\ received' = [received EXCEPT ![process][m.sender][m.epoch] = @ + 1]
        /\ channelState' = [channelState EXCEPT ![process] =
             [e \in Snapshot |-> IF e \in crossed THEN @[e] \cup {m} ELSE @[e]]]
        /\ UNCHANGED <<sent, announced>>
=============================================================================
