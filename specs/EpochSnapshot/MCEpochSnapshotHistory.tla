----------------------- MODULE MCEpochSnapshotHistory -----------------------
(****************************************************************************)
(* EpochSnapshot beside the computation that it takes snapshots of: the     *)
(* transfers and their receipts, in the order of their happening, each with *)
(* the epoch that its process was in.                                       *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Process,       \* as in EpochSnapshot
  Initial,       \* as in EpochSnapshot
  Amount,        \* as in EpochSnapshot
  LastEpoch,     \* as in EpochSnapshot
  NotRecorded,   \* as in EpochSnapshot
  NotAnnounced,  \* as in EpochSnapshot
  MaxTransfers   \* how many transfers there are, at most

VARIABLES
  balance,       \* as in EpochSnapshot
  epoch,         \* as in EpochSnapshot
  network,       \* as in EpochSnapshot
  sent,          \* as in EpochSnapshot
  received,      \* as in EpochSnapshot
  announced,     \* as in EpochSnapshot
  recorded,      \* as in EpochSnapshot
  channelState,  \* as in EpochSnapshot
  computation    \* the events so far

Epochs == INSTANCE EpochSnapshot

vars == <<balance, epoch, network, sent, received, announced, recorded, channelState, computation>>

Snapshot         == Epochs!Snapshot
MessageIdInScope == Process \X Epochs!Epoch \X (1..MaxTransfers)
MessageId        == MessageIdInScope

(****************************************************************************)
(* An event happens in an epoch of its process, and belongs to the cuts of  *)
(* that epoch and of all later ones.                                        *)
(****************************************************************************)
Event == [action : {"Transfer", "Receive"}, transfer : Epochs!Transfers, at : Epochs!Epoch]

Upto(cut)   == LET IsOne(e) == e.at <= cut IN SelectSeq(computation, IsOne)
After(cut)  == LET IsOne(e) == e.at > cut  IN SelectSeq(computation, IsOne)
Range(sequence) == {sequence[i] : i \in DOMAIN sequence}

Moved(action, events) == {e.transfer : e \in {d \in Range(events) : d.action = action}}

(****************************************************************************)
(* The actions of EpochSnapshot, each with the event that it adds.  A       *)
(* transfer is sent in the epoch that its process is in; it is received in  *)
(* the one that its recipient is in then, having been taken along.          *)
(****************************************************************************)
Transfer(process, recipient, amount) ==
  /\ Cardinality(Moved("Transfer", computation)) < MaxTransfers
  /\ Epochs!Transfer(process, recipient, amount)
  /\ computation' = Append(computation,
       [action |-> "Transfer", transfer |-> CHOOSE m \in network' : m \notin network,
        at |-> epoch[process]])

Advance(process) == Epochs!Advance(process) /\ UNCHANGED computation

Receive(process, message) ==
  /\ Epochs!Receive(process, message)
  /\ computation' = Append(computation,
       [action |-> "Receive", transfer |-> CHOOSE m \in network : m \notin network',
        at |-> epoch'[process]])

ReceiveCount(process, sender, number) ==
  Epochs!ReceiveCount(process, sender, number) /\ UNCHANGED computation

Init == Epochs!Init /\ computation = <<>>

Next ==
  \/ \E process \in Process : \E recipient \in Process : \E amount \in Amount :
       Transfer(process, recipient, amount)
  \/ \E process \in Process : Advance(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E process \in Process : \E sender \in Process : \E number \in Snapshot :
       ReceiveCount(process, sender, number)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The cut of each epoch is consistent by the definition of    *)
(* ConsistentCut, where a receipt names the event that sent what it         *)
(* received.  And a channel state is what was sent in the cut and not       *)
(* received in it, as soon as the snapshot has ended there.                 *)
(****************************************************************************)
TypeOK == Epochs!TypeOK /\ computation \in Seq(Event)

Actor(e) == IF e.action = "Transfer" THEN e.transfer.sender ELSE e.transfer.recipient

Of(p, events) == LET IsOne(e) == Actor(e) = p IN SelectSeq(events, IsOne)

SentAt(m) ==
  LET own == Of(m.sender, computation)
  IN  CHOOSE n \in DOMAIN own : own[n].action = "Transfer" /\ own[n].transfer = m

WithCauses(events) ==
  [i \in DOMAIN events |->
    LET m == events[i].transfer
    IN  [received |-> IF events[i].action = "Transfer" THEN {} ELSE {<<m.sender, SentAt(m)>>}]]

Run == INSTANCE ConsistentCut WITH
  events <- [p \in Process |-> WithCauses(Of(p, computation))], network <- {}

ConsistentCut ==
  \A cut \in Snapshot : Run!Consistent([p \in Process |-> Len(Of(p, Upto(cut)))])

Crossing(cut) == Moved("Transfer", Upto(cut)) \ Moved("Receive", Upto(cut))

ChannelStatesAreExact ==
  \A p \in Process : \A cut \in Snapshot : Epochs!Ended(p, cut) =>
    channelState[p][cut] = {m \in Crossing(cut) : m.recipient = p}

(****************************************************************************)
(* The state that a complete snapshot has recorded could have been: let all *)
(* events of the cut happen first and then all others, each time in the     *)
(* order in which they did happen, and this is a computation, too; it leads *)
(* from the same beginning over the recorded state to the same end.         *)
(*                                                                          *)
(* StatesAfter: the one state that the events lead to, or none if one of    *)
(* them could not have happened then.                                       *)
(****************************************************************************)
StateAfter(state, e) ==
  LET m == e.transfer
  IN  IF e.action = "Transfer"
      THEN IF m.amount > state.balance[m.sender] THEN {}
           ELSE {[balance |-> [state.balance EXCEPT ![m.sender] = @ - m.amount],
                  inFlight |-> state.inFlight \cup {m}]}
      ELSE IF m \notin state.inFlight THEN {}
           ELSE {[balance |-> [state.balance EXCEPT ![m.recipient] = @ + m.amount],
                  inFlight |-> state.inFlight \ {m}]}

RECURSIVE StatesAfter(_, _)
StatesAfter(states, events) ==
  IF events = <<>> THEN states
  ELSE StatesAfter(UNION {StateAfter(state, Head(events)) : state \in states}, Tail(events))

Beginning == [balance |-> [p \in Process |-> Initial], inFlight |-> {}]

Recorded(cut) ==
  [balance |-> [p \in Process |-> recorded[p][cut]],
   inFlight |-> UNION {channelState[p][cut] : p \in Process}]

Now == [balance |-> balance, inFlight |-> {m \in network : Epochs!IsTransfer(m)}]

RecordedStateCouldHaveBeen ==
  \A cut \in Snapshot : Epochs!Complete(cut) =>
    /\ StatesAfter({Beginning}, Upto(cut)) = {Recorded(cut)}
    /\ StatesAfter({Recorded(cut)}, After(cut)) = {Now}
=============================================================================
