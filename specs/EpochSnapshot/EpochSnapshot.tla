---------------------------- MODULE EpochSnapshot ---------------------------
(****************************************************************************)
(* Snapshots, one after another, of processes that send money to each other *)
(* over a network that keeps no order.  A process goes from epoch to epoch  *)
(* and records its balance as it leaves one.  Every transfer has the colour *)
(* of the epoch that it was sent in.  One of a newer colour takes its       *)
(* recipient along into that epoch before it is received; one of an older   *)
(* colour was in flight between the epochs and is recorded as that.  Who    *)
(* leaves an epoch tells everybody how many transfers of its colour there   *)
(* were; so a process knows when all of them have arrived.                  *)
(*                                                                          *)
(* Ten H. Lai, Tao H. Yang, "On Distributed Snapshots" (1987); Friedemann   *)
(* Mattern, "Efficient Algorithms for Distributed Snapshots and Global      *)
(* Virtual Time Approximation" (1993).                                      *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Process,      \* The processes: fixed, and known to all of them.
  Initial,      \* what each of them owns at the beginning
  Amount,       \* the amounts that can be transferred at once: numbers above 0
  LastEpoch,    \* the last epoch that a snapshot is taken at the end of
  NotRecorded,  \* of a process that has not left the epoch yet
  NotAnnounced  \* of a count that has not arrived yet

ASSUME ProcessesAreFinite == IsFiniteSet(Process)
ASSUME NumbersAreNatural  == Initial \in Nat /\ LastEpoch \in Nat

Snapshot == 1..LastEpoch
Epoch    == 1..(LastEpoch + 1)

VARIABLES
  balance,      \* balance[p]: what p owns
  epoch,        \* epoch[p]: the epoch that p is in
  network,      \* the transfers and the counts in flight
  sent,         \* sent[p][q][e]: how many transfers of colour e p has sent to q
  received,     \* received[q][p][e]: how many transfers of colour e q has received from p
  announced,    \* announced[q][p][e]: what p has told q that sent[p][q][e] came to
  recorded,     \* recorded[p][e]: the balance of p when it left epoch e
  channelState  \* channelState[q][e]: the transfers sent up to epoch e that q received after it

vars == <<balance, epoch, network, sent, received, announced, recorded, channelState>>

(****************************************************************************)
(* A transfer is named by its sender, its colour, and its number among      *)
(* those of this colour to this recipient.                                  *)
(****************************************************************************)
Transfers ==
  [sender : Process, recipient : Process, epoch : Epoch, number : Nat, amount : Amount]

Counts == [sender : Process, recipient : Process, epoch : Snapshot, count : Nat]

MessageId == Process \X Epoch \X (Nat \ {0})

IsTransfer(m) == "amount" \in DOMAIN m
Id(m)         == <<m.sender, m.epoch, m.number>>

TypeOK ==
  /\ balance \in [Process -> Nat]
  /\ epoch \in [Process -> Epoch]
  /\ network \subseteq Transfers \cup Counts
  /\ sent \in [Process -> [Process -> [Epoch -> Nat]]]
  /\ received \in [Process -> [Process -> [Epoch -> Nat]]]
  /\ announced \in [Process -> [Process -> [Snapshot -> {NotAnnounced} \cup Nat]]]
  /\ recorded \in [Process -> [Snapshot -> {NotRecorded} \cup Nat]]
  /\ \A p \in Process : \A e \in Snapshot : channelState[p][e] \subseteq Transfers

Others(process) == Process \ {process}

(****************************************************************************)
(* TRANSFERS.  A process sends no more than it owns.                        *)
(****************************************************************************)
Affords(process, amount) == amount <= balance[process]

Transfer(process, recipient, amount) ==
  LET colour == epoch[process]
      number == sent[process][recipient][colour] + 1
  IN  /\ recipient # process
      /\ Affords(process, amount)
      /\ balance' = [balance EXCEPT ![process] = @ - amount]
      /\ sent' = [sent EXCEPT ![process][recipient][colour] = number]
      /\ network' = network \cup
           {[sender |-> process, recipient |-> recipient, epoch |-> colour, number |-> number,
             amount |-> amount]}
      /\ UNCHANGED <<epoch, received, announced, recorded, channelState>>

(****************************************************************************)
(* EPOCHS.  A process may leave one epoch or several in a step: it records  *)
(* its balance for each of them and tells everybody else how many transfers *)
(* it has sent there.                                                       *)
(****************************************************************************)
CountsOf(process, left) ==
  {[sender |-> process, recipient |-> q, epoch |-> e, count |-> sent[process][q][e]] :
    q \in Others(process), e \in left}

RecordedIn(process, left) ==
  [e \in Snapshot |-> IF e \in left THEN balance[process] ELSE recorded[process][e]]

Enter(process, next, messages) ==
  LET left == epoch[process]..(next - 1)
  IN  /\ epoch' = [epoch EXCEPT ![process] = next]
      /\ recorded' = [recorded EXCEPT ![process] = RecordedIn(process, left)]
      /\ network' = messages \cup CountsOf(process, left)

(****************************************************************************)
(* A process advances when it likes.                                        *)
(****************************************************************************)
Advance(process) ==
  /\ epoch[process] \in Snapshot
  /\ Enter(process, epoch[process] + 1, network)
  /\ UNCHANGED <<balance, sent, received, announced, channelState>>

(****************************************************************************)
(* RECEIVING.  A transfer of a newer colour is received in its own epoch,   *)
(* after the balance was recorded.  One of an older colour belongs to the   *)
(* channel state of every epoch that the recipient has left since.          *)
(****************************************************************************)
EpochToReceive(process, m) == IF m.epoch > epoch[process] THEN m.epoch ELSE epoch[process]

CrossedEpochs(process, m) == m.epoch..(epoch[process] - 1)

Receive(process, message) ==
  \E m \in network :
    /\ IsTransfer(m)
    /\ m.recipient = process
    /\ Id(m) = message
    /\ Enter(process, EpochToReceive(process, m), network \ {m})
    /\ balance' = [balance EXCEPT ![process] = @ + m.amount]
    /\ received' = [received EXCEPT ![process][m.sender][m.epoch] = @ + 1]
    /\ channelState' = [channelState EXCEPT ![process] =
         [e \in Snapshot |-> IF e \in CrossedEpochs(process, m) THEN @[e] \cup {m} ELSE @[e]]]
    /\ UNCHANGED <<sent, announced>>

ReceiveCount(process, sender, number) ==
  \E m \in network :
    /\ ~IsTransfer(m)
    /\ m.recipient = process
    /\ m.sender = sender
    /\ m.epoch = number
    /\ announced' = [announced EXCEPT ![process][sender][number] = m.count]
    /\ network' = network \ {m}
    /\ UNCHANGED <<balance, epoch, sent, received, recorded, channelState>>

Init ==
  /\ balance      = [p \in Process |-> Initial]
  /\ epoch        = [p \in Process |-> 1]
  /\ network      = {}
  /\ sent         = [p \in Process |-> [q \in Process |-> [e \in Epoch |-> 0]]]
  /\ received     = [p \in Process |-> [q \in Process |-> [e \in Epoch |-> 0]]]
  /\ announced    = [p \in Process |-> [q \in Process |-> [e \in Snapshot |-> NotAnnounced]]]
  /\ recorded     = [p \in Process |-> [e \in Snapshot |-> NotRecorded]]
  /\ channelState = [p \in Process |-> [e \in Snapshot |-> {}]]

Next ==
  \/ \E process \in Process : \E recipient \in Process : \E amount \in Amount :
       Transfer(process, recipient, amount)
  \/ \E process \in Process : Advance(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E process \in Process : \E sender \in Process : \E number \in Snapshot :
       ReceiveCount(process, sender, number)

Spec == Init /\ [][Next]_vars

(****************************************************************************)
(* Everything that is sent arrives in the end, in whatever order; and every *)
(* process leaves each epoch in the end.                                    *)
(****************************************************************************)
MessagesArrive ==
  \A process \in Process :
    /\ \A message \in MessageId : WF_vars(Receive(process, message))
    /\ \A sender \in Process : \A number \in Snapshot : WF_vars(ReceiveCount(process, sender, number))

EverybodyAdvances == \A process \in Process : WF_vars(Advance(process))

FairSpec == Spec /\ MessagesArrive /\ EverybodyAdvances

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The snapshot of an epoch has ended at a process when that   *)
(* has recorded its balance and received all transfers up to that colour,   *)
(* by the counts that everybody else has told it; it is complete when it    *)
(* has ended everywhere.                                                    *)
(****************************************************************************)
HasAll(process, colours) ==
  \A p \in Others(process) : \A e \in colours : announced[process][p][e] = received[process][p][e]

Ended(process, snapshot) ==
  /\ recorded[process][snapshot] # NotRecorded
  /\ HasAll(process, 1..snapshot)

Complete(snapshot) == \A p \in Process : Ended(p, snapshot)

(****************************************************************************)
(* Money is neither made nor lost, in fact and in the snapshots: once one   *)
(* is complete, what the processes have recorded for it, with what they     *)
(* have recorded as in flight, is all the money that there is.              *)
(****************************************************************************)
RECURSIVE SumOver(_, _)
SumOver(numbers, keys) ==
  IF keys = {} THEN 0
  ELSE LET key == CHOOSE k \in keys : TRUE
       IN  numbers[key] + SumOver(numbers, keys \ {key})

Sum(numbers) == SumOver(numbers, DOMAIN numbers)

AllIn(messages) == Sum([m \in {n \in messages : IsTransfer(n)} |-> m.amount])

AllMoney == Initial * Cardinality(Process)

MoneyIsConserved == Sum(balance) + AllIn(network) = AllMoney

Conservation ==
  \A e \in Snapshot : Complete(e) =>
    Sum([p \in Process |-> recorded[p][e] + AllIn(channelState[p][e])]) = AllMoney

(****************************************************************************)
(* Of an epoch that has ended at a process nothing is on its way to it any  *)
(* more, and what it has recorded stays.  Epochs only grow, and a balance   *)
(* is recorded for exactly those that were left.                            *)
(****************************************************************************)
EndedMeansArrived ==
  \A p \in Process : \A e \in Snapshot : Ended(p, e) =>
    \A m \in network : IsTransfer(m) /\ m.recipient = p => m.epoch > e

LeftMeansRecorded ==
  \A p \in Process : \A e \in Snapshot : recorded[p][e] # NotRecorded <=> e < epoch[p]

EndedIsFinal ==
  [][\A p \in Process : \A e \in Snapshot : Ended(p, e) =>
       Ended(p, e)' /\ recorded'[p][e] = recorded[p][e] /\ channelState'[p][e] = channelState[p][e]]_vars

EpochsOnlyGrow == [][\A p \in Process : epoch[p] <= epoch'[p]]_vars

(****************************************************************************)
(* All snapshots become complete, if everything arrives and everybody       *)
(* advances.  What they have to do with the computation is stated in        *)
(* MCEpochSnapshotHistory, which remembers that.                            *)
(****************************************************************************)
Termination == <>(\A e \in Snapshot : Complete(e))
=============================================================================
