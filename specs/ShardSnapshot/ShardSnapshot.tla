---------------------------- MODULE ShardSnapshot ----------------------------
(****************************************************************************)
(* Snapshots of shards as they are published: each shard writes down its    *)
(* state and its vector clock when it likes, asks nobody, and looks at no   *)
(* channel.                                                                 *)
(*                                                                          *)
(* The shards are a ledger's.  Each of them starts with the same amount of  *)
(* money and transfers some of it, inside (which moves nothing out) or to   *)
(* another shard.                                                           *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Process,     \* the shards
  Initial,     \* how much money each of them has at first
  Amount,      \* the amounts that a transfer may move
  NoSnapshot   \* stands for a snapshot that has not been taken

ASSUME ProcessesAreFinite == IsFiniteSet(Process)
ASSUME AmountsAreNatural  == Initial \in Nat /\ Amount \subseteq Nat \ {0}

VARIABLES
  balance,   \* balance[p]: how much money p has
  clock,     \* clock[p]: the vector clock of p
  network,   \* the transfers in flight
  snapshot   \* snapshot[p]: what p wrote down, or NoSnapshot

vars == <<balance, clock, network, snapshot>>

(****************************************************************************)
(* The clock is that of VectorClock: every event counts itself, and a       *)
(* receipt merges.  A transfer is named by its sending.                     *)
(****************************************************************************)
VectorTime == INSTANCE VectorClock

Vector    == VectorTime!Vector
Transfers == [sender : Process, recipient : Process, amount : Amount, stamp : Vector]
MessageId == VectorTime!MessageId
Id(m)     == VectorTime!Id(m)

Snapshot == [state : Nat, vector : Vector]

TypeOK ==
  /\ balance \in [Process -> Nat]
  /\ clock \in [Process -> Vector]
  /\ network \subseteq Transfers
  /\ snapshot \in [Process -> Snapshot \cup {NoSnapshot}]

(****************************************************************************)
(* THE LEDGER.  A transfer between two accounts of one shard is an event    *)
(* that leaves its balance alone.  A transfer to another shard is under way *)
(* until it is received; the network reorders and delays, but money is not  *)
(* lost and arrives once.                                                   *)
(****************************************************************************)
Occur(process, learned) == VectorTime!Occur(process, learned)

Local(process) ==
  /\ Occur(process, VectorTime!Zero)
  /\ UNCHANGED <<balance, network, snapshot>>

Transfer(process, recipient, amount) ==
  /\ recipient # process
  /\ amount <= balance[process]
  /\ Occur(process, VectorTime!Zero)
  /\ balance' = [balance EXCEPT ![process] = @ - amount]
  /\ network' = network \cup
       {[sender |-> process, recipient |-> recipient, amount |-> amount, stamp |-> clock'[process]]}
  /\ UNCHANGED snapshot

Receive(process, message) ==
  \E m \in network :
    /\ Id(m) = message
    /\ m.recipient = process
    /\ Occur(process, m.stamp)
    /\ balance' = [balance EXCEPT ![process] = @ + m.amount]
    /\ network' = network \ {m}
    /\ UNCHANGED snapshot

(****************************************************************************)
(* THE SNAPSHOT of a shard, once.  It is no event: it counts nowhere.  (The *)
(* published one has a time stamp besides, which plays no part in it.)      *)
(****************************************************************************)
TakeSnapshot(process) ==
  /\ snapshot[process] = NoSnapshot
  /\ snapshot' = [snapshot EXCEPT ![process] =
                    [state |-> balance[process], vector |-> clock[process]]]
  /\ UNCHANGED <<balance, clock, network>>

Init ==
  /\ balance = [process \in Process |-> Initial]
  /\ clock = [process \in Process |-> VectorTime!Zero]
  /\ network = {}
  /\ snapshot = [process \in Process |-> NoSnapshot]

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process, recipient \in Process : \E amount \in Amount : Transfer(process, recipient, amount)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E process \in Process : TakeSnapshot(process)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The ledger itself neither makes nor loses money, and a      *)
(* snapshot stays as it was taken.                                          *)
(****************************************************************************)
RECURSIVE Sum(_, _)
Sum(amountOf, of) ==
  IF of = {} THEN 0
  ELSE LET one == CHOOSE x \in of : TRUE
       IN  amountOf[one] + Sum(amountOf, of \ {one})

Total == Initial * Cardinality(Process)

MoneyIsConserved ==
  Sum(balance, Process) + Sum([m \in network |-> m.amount], network) = Total

SnapshotsStay ==
  [][\A process \in Process : snapshot[process] # NoSnapshot => snapshot'[process] = snapshot[process]]_vars

(****************************************************************************)
(* The frontier test of ConsistentCut, asked of the snapshots of all.  (It  *)
(* speaks of no variable; there is nothing here to put for them.)           *)
(****************************************************************************)
Complete == \A process \in Process : snapshot[process] # NoSnapshot

Cut == INSTANCE ConsistentCut WITH events <- clock

PassesFrontierTest ==
  Complete /\ Cut!PassesFrontierTest([process \in Process |-> snapshot[process].vector])

Saved == Sum([process \in Process |-> snapshot[process].state], Process)

(****************************************************************************)
(* What does NOT hold: that the snapshots of all shards together are a      *)
(* state of the ledger.  The first is what is published; the second chooses *)
(* snapshots that go together, and still misses what was under way.         *)
(****************************************************************************)
Conservation == Complete => Saved = Total

FrontierConserves == PassesFrontierTest => Saved = Total
=============================================================================
