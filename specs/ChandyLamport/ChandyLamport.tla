---------------------------- MODULE ChandyLamport ---------------------------
(****************************************************************************)
(* A snapshot of processes that send money to each other, taken while they  *)
(* go on.  A process records its balance and then sends a marker into each  *)
(* of its channels; what arrives in a channel between the own recording and *)
(* the marker was in flight and is the recorded state of that channel.      *)
(* Channels keep their order: a marker divides what was sent before the     *)
(* recording from what was sent after it.                                   *)
(*                                                                          *)
(* K. Mani Chandy, Leslie Lamport, "Distributed Snapshots: Determining      *)
(* Global States of Distributed Systems" (1985), section 3.                 *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Process,     \* The processes: fixed, and known to all of them.
  Initial,     \* what each of them owns at the beginning
  Amount,      \* the amounts that can be transferred at once: numbers above 0
  Marker,      \* what a process sends once it has recorded
  NotRecorded  \* of a process that has not recorded its balance yet

ASSUME ProcessesAreFinite == IsFiniteSet(Process)
ASSUME InitialIsANumber   == Initial \in Nat

VARIABLES
  balance,       \* balance[p]: what p owns
  channel,       \* channel[p][q]: what is on its way from p to q, the oldest first
  recorded,      \* recorded[p]: the balance that p has recorded
  channelState,  \* channelState[p][q]: the amounts from p that q has recorded as in flight
  awaited        \* awaited[q]: whose markers q still waits for; nobody's before it records

vars == <<balance, channel, recorded, channelState, awaited>>

TypeOK ==
  /\ balance \in [Process -> Nat]
  /\ channel \in [Process -> [Process -> Seq(Amount \cup {Marker})]]
  /\ recorded \in [Process -> {NotRecorded} \cup Nat]
  /\ channelState \in [Process -> [Process -> Seq(Amount)]]
  /\ awaited \in [Process -> SUBSET Process]

Others(process) == Process \ {process}

HasRecorded(process) == recorded[process] # NotRecorded

(****************************************************************************)
(* TRANSFERS.  A process sends no more than it owns.  The snapshot does not *)
(* stop it.                                                                 *)
(****************************************************************************)
Affords(process, amount) == amount <= balance[process]

Transfer(process, recipient, amount) ==
  /\ recipient # process
  /\ Affords(process, amount)
  /\ balance' = [balance EXCEPT ![process] = @ - amount]
  /\ channel' = [channel EXCEPT ![process][recipient] = Append(@, amount)]
  /\ UNCHANGED <<recorded, channelState, awaited>>

(****************************************************************************)
(* RECORDING.  In one step a process records its balance and sends a marker *)
(* to everybody else.  From then on it records what arrives from those      *)
(* whose markers it waits for.                                              *)
(****************************************************************************)
IsTold(process) == Others(process)

WithMarkers(process, channels) ==
  [channels EXCEPT ![process] =
    [q \in Process |-> IF q \in IsTold(process) THEN Append(@[q], Marker) ELSE @[q]]]

RecordAndTell(process, expected, channels) ==
  /\ recorded' = [recorded EXCEPT ![process] = balance[process]]
  /\ awaited' = [awaited EXCEPT ![process] = expected]
  /\ channel' = WithMarkers(process, channels)

(****************************************************************************)
(* Anybody may start, and several may do so at once.                        *)
(****************************************************************************)
Start(process) ==
  /\ ~HasRecorded(process)
  /\ RecordAndTell(process, Others(process), channel)
  /\ UNCHANGED <<balance, channelState>>

(****************************************************************************)
(* RECEIVING.  An amount is added to the balance in any case, and recorded  *)
(* if it was sent before the sender recorded and arrives after the          *)
(* recipient did.  The first marker makes a process record; the channel     *)
(* that it came in was empty then.  A later one says that its channel is    *)
(* recorded.                                                                *)
(****************************************************************************)
IsInFlight(process, sender) == sender \in awaited[process]

AcceptAmount(process, sender, amount, rest) ==
  /\ balance' = [balance EXCEPT ![process] = @ + amount]
  /\ channelState' =
       IF IsInFlight(process, sender)
       THEN [channelState EXCEPT ![sender][process] = Append(@, amount)]
       ELSE channelState
  /\ channel' = rest
  /\ UNCHANGED <<recorded, awaited>>

AcceptMarker(process, sender, rest) ==
  /\ IF HasRecorded(process)
     THEN /\ awaited' = [awaited EXCEPT ![process] = @ \ {sender}]
          /\ channel' = rest
          /\ UNCHANGED recorded
     ELSE RecordAndTell(process, Others(process) \ {sender}, rest)
  /\ UNCHANGED <<balance, channelState>>

Accept(process, sender, content, rest) ==
  IF content = Marker
  THEN AcceptMarker(process, sender, rest)
  ELSE AcceptAmount(process, sender, content, rest)

Receive(process, sender) ==
  /\ channel[sender][process] # <<>>
  /\ Accept(process, sender, Head(channel[sender][process]),
            [channel EXCEPT ![sender][process] = Tail(@)])

Init ==
  /\ balance      = [p \in Process |-> Initial]
  /\ channel      = [p \in Process |-> [q \in Process |-> <<>>]]
  /\ recorded     = [p \in Process |-> NotRecorded]
  /\ channelState = [p \in Process |-> [q \in Process |-> <<>>]]
  /\ awaited      = [p \in Process |-> {}]

Next ==
  \/ \E process \in Process : \E recipient \in Process : \E amount \in Amount :
       Transfer(process, recipient, amount)
  \/ \E process \in Process : Start(process)
  \/ \E process \in Process : \E sender \in Process : Receive(process, sender)

Spec == Init /\ [][Next]_vars

(****************************************************************************)
(* Every channel delivers: what is the first in it arrives in the end,      *)
(* whatever arrives elsewhere.                                              *)
(****************************************************************************)
ChannelsDeliver ==
  \A process \in Process : \A sender \in Others(process) : WF_vars(Receive(process, sender))

FairSpec == Spec /\ ChannelsDeliver

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  Money is neither made nor lost, in fact and in the          *)
(* snapshot: once that is complete, what the processes and the channels     *)
(* have recorded is all the money that there is.                            *)
(****************************************************************************)
RECURSIVE SumOver(_, _)
SumOver(numbers, keys) ==
  IF keys = {} THEN 0
  ELSE LET key == CHOOSE k \in keys : TRUE
       IN  numbers[key] + SumOver(numbers, keys \ {key})

Sum(numbers) == SumOver(numbers, DOMAIN numbers)

Amounts(queue) == LET IsAmount(content) == content # Marker IN SelectSeq(queue, IsAmount)

AllIn(channels) ==
  Sum([p \in Process |-> Sum([q \in Process |-> Sum(Amounts(channels[p][q]))])])

AllMoney == Initial * Cardinality(Process)

Complete == \A p \in Process : HasRecorded(p) /\ awaited[p] = {}

MoneyIsConserved == Sum(balance) + AllIn(channel) = AllMoney

Conservation == Complete => Sum(recorded) + AllIn(channelState) = AllMoney

(****************************************************************************)
(* A process records once.  Once somebody has recorded everybody does, and  *)
(* the snapshot becomes complete, if channels deliver.  What the recorded   *)
(* state has to do with the computation is stated in MCChandyLamportHistory,*)
(* which remembers that.                                                    *)
(****************************************************************************)
RecordedOnce == [][\A p \in Process : HasRecorded(p) => recorded'[p] = recorded[p]]_vars

Termination == (\E p \in Process : HasRecorded(p)) ~> Complete
=============================================================================
