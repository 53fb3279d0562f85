---------------------------- MODULE CreditsFirst ----------------------------
(****************************************************************************)
(* EpochSnapshot whose processes credit a transfer of a newer colour before *)
(* they record the balance for it.                                          *)
(****************************************************************************)
EXTENDS MCEpochSnapshotHistory

CreditAndEnter(process, message) ==
  \E m \in network :
    /\ Epochs!IsTransfer(m)
    /\ m.recipient = process
    /\ Epochs!Id(m) = message
    /\ balance' = [balance EXCEPT ![process] = @ + m.amount]
    /\ LET next == Epochs!EpochToReceive(process, m)
           left == epoch[process]..(next - 1)
       IN  /\ epoch' = [epoch EXCEPT ![process] = next]
           /\ recorded' = [recorded EXCEPT ![process] =
                [e \in Epochs!Snapshot |-> IF e \in left THEN balance'[process] ELSE @[e]]]
           /\ network' = (network \ {m}) \cup Epochs!CountsOf(process, left)
    /\ received' = [received EXCEPT ![process][m.sender][m.epoch] = @ + 1]
    /\ channelState' = [channelState EXCEPT ![process] =
         [e \in Epochs!Snapshot |->
           IF e \in Epochs!CrossedEpochs(process, m) THEN @[e] \cup {m} ELSE @[e]]]
    /\ UNCHANGED <<sent, announced>>
=============================================================================
