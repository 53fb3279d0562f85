------------------------ MODULE MCChandyLamportHistory ----------------------
(****************************************************************************)
(* ChandyLamport beside the computation that it takes a snapshot of: the    *)
(* transfers and receipts of amounts, in the order of their happening, each *)
(* with whether its process had recorded already.                           *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Process,      \* as in ChandyLamport
  Initial,      \* as in ChandyLamport
  Amount,       \* as in ChandyLamport
  Marker,       \* as in ChandyLamport
  NotRecorded,  \* as in ChandyLamport
  MaxTransfers  \* how many transfers there are, at most

VARIABLES
  balance,       \* as in ChandyLamport
  channel,       \* as in ChandyLamport
  recorded,      \* as in ChandyLamport
  channelState,  \* as in ChandyLamport
  awaited,       \* as in ChandyLamport
  computation    \* the events so far

Snapshot == INSTANCE ChandyLamport

vars == <<balance, channel, recorded, channelState, awaited, computation>>

(****************************************************************************)
(* An event moves an amount into a channel or out of it, and is later than  *)
(* the cut if its process has recorded before.  Channels keep their order;  *)
(* so the k-th receipt in one is the receipt of the k-th transfer.          *)
(****************************************************************************)
Event ==
  [action : {"Transfer", "Receive"}, sender : Process, recipient : Process, amount : Amount, later : BOOLEAN]

In(sender, recipient, events) ==
  LET IsThere(e) == e.sender = sender /\ e.recipient = recipient IN SelectSeq(events, IsThere)

Transfers(events) == LET IsOne(e) == e.action = "Transfer" IN SelectSeq(events, IsOne)
Receipts(events)  == LET IsOne(e) == e.action = "Receive"  IN SelectSeq(events, IsOne)
Earlier(events)   == LET IsOne(e) == ~e.later IN SelectSeq(events, IsOne)
Later(events)     == LET IsOne(e) == e.later  IN SelectSeq(events, IsOne)
AmountsOf(events) == [i \in 1..Len(events) |-> events[i].amount]

(****************************************************************************)
(* The actions of ChandyLamport, each with the events that it adds.  What a *)
(* receipt takes out of its channel are the amounts that are missing there  *)
(* afterwards.                                                              *)
(****************************************************************************)
Transfer(process, recipient, amount) ==
  /\ Len(Transfers(computation)) < MaxTransfers
  /\ Snapshot!Transfer(process, recipient, amount)
  /\ computation' = Append(computation,
       [action |-> "Transfer", sender |-> process, recipient |-> recipient, amount |-> amount,
        later |-> Snapshot!HasRecorded(process)])

Start(process) == Snapshot!Start(process) /\ UNCHANGED computation

Receive(process, sender) ==
  /\ Snapshot!Receive(process, sender)
  /\ LET before == Snapshot!Amounts(channel[sender][process])
         after  == Snapshot!Amounts(channel'[sender][process])
     IN  computation' = computation \o
           [i \in 1..(Len(before) - Len(after)) |->
             [action |-> "Receive", sender |-> sender, recipient |-> process, amount |-> before[i],
              later |-> Snapshot!HasRecorded(process)]]

Init == Snapshot!Init /\ computation = <<>>

Next ==
  \/ \E process \in Process : \E recipient \in Process : \E amount \in Amount :
       Transfer(process, recipient, amount)
  \/ \E process \in Process : Start(process)
  \/ \E process \in Process : \E sender \in Process : Receive(process, sender)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The cut that holds the earlier events of each process is    *)
(* consistent by the definition of ConsistentCut, where a receipt names the *)
(* event that sent what it received.  And a channel's state, once recorded, *)
(* is what was sent before the cut and received after it.                   *)
(****************************************************************************)
TypeOK == Snapshot!TypeOK /\ computation \in Seq(Event)

Actor(e) == IF e.action = "Transfer" THEN e.sender ELSE e.recipient

Of(p) == LET IsOne(e) == Actor(e) = p IN SelectSeq(computation, IsOne)

SentAt(p, q, k) ==
  CHOOSE n \in DOMAIN Of(p) :
    /\ Of(p)[n].action = "Transfer"
    /\ Of(p)[n].recipient = q
    /\ Len(Transfers(In(p, q, SubSeq(Of(p), 1, n)))) = k

WithCauses(q) ==
  [i \in DOMAIN Of(q) |->
    LET e == Of(q)[i]
        k == Len(Receipts(In(e.sender, q, SubSeq(Of(q), 1, i))))
    IN  [received |-> IF e.action = "Transfer" THEN {} ELSE {<<e.sender, SentAt(e.sender, q, k)>>}]]

Run == INSTANCE ConsistentCut WITH events <- [p \in Process |-> WithCauses(p)], network <- {}

ConsistentCut == Run!Consistent([p \in Process |-> Len(Earlier(Of(p)))])

Sent(p, q)     == Transfers(In(p, q, computation))
Received(p, q) == Receipts(In(p, q, computation))

Crossing(p, q) ==
  SubSeq(Earlier(Sent(p, q)), Len(Earlier(Received(p, q))) + 1, Len(Earlier(Sent(p, q))))

ChannelStatesAreExact ==
  \A p, q \in Process :
    q # p /\ Snapshot!HasRecorded(q) /\ p \notin awaited[q] =>
      channelState[p][q] = AmountsOf(Crossing(p, q))

(****************************************************************************)
(* The recorded state need never have occurred.  But it could have: let all *)
(* events before the cut happen first and then all events after it, each    *)
(* time in the order in which they did happen, and this is a computation,   *)
(* too; it leads from the same beginning over the recorded state to the     *)
(* same end.  (Theorem 1 of the paper.  What happened before anybody        *)
(* started comes first in both orders.)                                     *)
(*                                                                          *)
(* StatesAfter: the one state that the events lead to, or none if one of    *)
(* them could not have happened then.                                       *)
(****************************************************************************)
StateAfter(state, e) ==
  IF e.action = "Transfer"
  THEN IF e.amount > state.balance[e.sender] THEN {}
       ELSE {[balance |-> [state.balance EXCEPT ![e.sender] = @ - e.amount],
              channel |-> [state.channel EXCEPT ![e.sender][e.recipient] = Append(@, e.amount)]]}
  ELSE LET queue == state.channel[e.sender][e.recipient]
       IN  IF queue = <<>> \/ Head(queue) # e.amount THEN {}
           ELSE {[balance |-> [state.balance EXCEPT ![e.recipient] = @ + e.amount],
                  channel |-> [state.channel EXCEPT ![e.sender][e.recipient] = Tail(@)]]}

RECURSIVE StatesAfter(_, _)
StatesAfter(states, events) ==
  IF events = <<>> THEN states
  ELSE StatesAfter(UNION {StateAfter(state, Head(events)) : state \in states}, Tail(events))

Beginning ==
  [balance |-> [p \in Process |-> Initial], channel |-> [p \in Process |-> [q \in Process |-> <<>>]]]

Recorded == [balance |-> recorded, channel |-> channelState]

Now ==
  [balance |-> balance,
   channel |-> [p \in Process |-> [q \in Process |-> Snapshot!Amounts(channel[p][q])]]]

RecordedStateCouldHaveBeen ==
  Snapshot!Complete =>
    /\ StatesAfter({Beginning}, Earlier(computation)) = {Recorded}
    /\ StatesAfter({Recorded}, Later(computation)) = {Now}

(****************************************************************************)
(* Not promised: that the system was ever in the recorded state.            *)
(****************************************************************************)
RecordedStateHasBeen ==
  Snapshot!Complete =>
    \E n \in 0..Len(computation) : StatesAfter({Beginning}, SubSeq(computation, 1, n)) = {Recorded}
=============================================================================
