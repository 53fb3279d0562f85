------------------------------ MODULE StateSync ------------------------------
(****************************************************************************)
(* Replicas of one value, and how one that lags behind is brought up to     *)
(* date: by replaying the updates that it lacks, or by adopting another     *)
(* one's snapshot as it is.  A snapshot may replace what a replica has      *)
(* where its vector counts everything that the replica's own one counts.    *)
(* Between concurrent ones only a join will do, and that needs values which *)
(* have one.                                                                *)
(*                                                                          *)
(* D. Stott Parker et al., "Detection of Mutual Inconsistency in            *)
(* Distributed Systems" (1983): version vectors, and when one copy may      *)
(* replace another; Marc Shapiro et al., "Conflict-free Replicated Data     *)
(* Types" (2011), section 2: values with a join.                            *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Process,  \* The replicas: fixed, and known to all of them.
  Amount,   \* What an update may carry: numbers from 1.
  Kind      \* What the value is, and what an update does to it; see Effect.

ASSUME ProcessesAreFinite == IsFiniteSet(Process)
ASSUME AmountsArePositive == Amount \subseteq Nat \ {0}
ASSUME KindIsKnown == Kind \in {"ledger", "set", "max", "register", "journal"}

VARIABLES
  vector,    \* vector[p][q]: how many updates of q are in the value of p, the first ones of q
  value,     \* value[p]: the replica at p
  updates,   \* all updates that were ever made; they can be had from then on
  snapshots  \* all snapshots that were ever taken

vars == <<vector, value, updates, snapshots>>

(****************************************************************************)
(* An update carries the vector of its origin with itself counted, so it is *)
(* named by its origin and its number there, and its Lamport time.  A       *)
(* snapshot is named by who took it and how many updates it counts, as a    *)
(* replica's vectors only grow.                                             *)
(****************************************************************************)
Vector     == [Process -> Nat]
Update     == [origin : Process, vector : Vector, time : Nat, amount : Amount]
UpdateId   == Process \X (Nat \ {0})
SnapshotId == Process \X Nat

NumberOf(u) == u.vector[u.origin]
Id(u)       == <<u.origin, NumberOf(u)>>

RECURSIVE Sum(_, _)
Sum(v, of) == IF of = {} THEN 0 ELSE LET p == CHOOSE p \in of : TRUE IN v[p] + Sum(v, of \ {p})

SnapshotName(s) == <<s.sender, Sum(s.vector, Process)>>

AtMost(v, w)       == \A p \in Process : v[p] <= w[p]
Less(v, w)         == AtMost(v, w) /\ v # w
Incomparable(v, w) == ~AtMost(v, w) /\ ~AtMost(w, v)
Max(i, j)          == IF i >= j THEN i ELSE j
Merge(v, w)        == [p \in Process |-> Max(v[p], w[p])]
Zero               == [p \in Process |-> 0]

Counted(v) == {u \in updates : NumberOf(u) <= v[u.origin]}

(****************************************************************************)
(* Stamps order all updates: by Lamport time, and those of the same time by *)
(* their origin.                                                            *)
(****************************************************************************)
Rank ==
  CHOOSE rank \in [Process -> 1..Cardinality(Process)] :
    \A p, q \in Process : p # q => rank[p] # rank[q]

Earlier(u, w) == u.time < w.time \/ (u.time = w.time /\ Rank[u.origin] < Rank[w.origin])

TimeAfter(some) == 1 + (IF some = {} THEN 0 ELSE (CHOOSE u \in some : \A w \in some : w.time <= u.time).time)

(****************************************************************************)
(* The values.  ledger: a balance that grows by the amounts.  set: every    *)
(* update adds an element of its own.  max: the greatest amount.  register: *)
(* the amount of the update that was applied last, so effects do not        *)
(* commute.  journal: the updates in the order of their stamps, each put    *)
(* where it belongs; any value may be read off it.  The set and the maximum *)
(* are semilattices: they have a join.                                      *)
(****************************************************************************)
Nothing ==
  CASE Kind = "set"     -> {}
    [] Kind = "journal" -> <<>>
    [] OTHER            -> 0

Inserted(journal, u) ==
  LET before(w) == Earlier(w, u)
      after(w)  == ~Earlier(w, u)
  IN  SelectSeq(journal, before) \o <<u>> \o SelectSeq(journal, after)

Effect(old, u) ==
  CASE Kind = "ledger"   -> old + u.amount
    [] Kind = "set"      -> old \cup {Id(u)}
    [] Kind = "max"      -> Max(old, u.amount)
    [] Kind = "register" -> u.amount
    [] Kind = "journal"  -> Inserted(old, u)

HasJoin == Kind \in {"set", "max"}

JoinOf(one, other) ==
  CASE Kind = "set" -> one \cup other
    [] OTHER        -> Max(one, other)

(****************************************************************************)
(* The actions.  TakeSnapshot copies the replica as it is.  Replay applies  *)
(* the next update of an origin, when all that its origin had counted is    *)
(* here.  Adopt replaces the replica by a snapshot that counts all that it  *)
(* counts, and more; what came after the snapshot is replayed.  Join needs  *)
(* no order.                                                                *)
(****************************************************************************)
Make(process, amount) ==
  LET after == [vector[process] EXCEPT ![process] = @ + 1]
      made  == [origin |-> process, vector |-> after, amount |-> amount,
                time |-> TimeAfter(Counted(vector[process]))]
  IN  /\ vector' = [vector EXCEPT ![process] = after]
      /\ value' = [value EXCEPT ![process] = Effect(@, made)]
      /\ updates' = updates \cup {made}
      /\ UNCHANGED snapshots

TakeSnapshot(process) ==
  /\ snapshots' = snapshots \cup
       {[sender |-> process, vector |-> vector[process], value |-> value[process]]}
  /\ UNCHANGED <<vector, value, updates>>

IsNext(u, v) == NumberOf(u) = v[u.origin] + 1

HasItsPast(u, v) == AtMost([u.vector EXCEPT ![u.origin] = @ - 1], v)

Replay(process, update) ==
  \E u \in updates :
    /\ Id(u) = update
    /\ IsNext(u, vector[process])
    /\ HasItsPast(u, vector[process])
    /\ vector' = [vector EXCEPT ![process][u.origin] = NumberOf(u)]
    /\ value' = [value EXCEPT ![process] = Effect(@, u)]
    /\ UNCHANGED <<updates, snapshots>>

Adopt(process, snapshot) ==
  \E s \in snapshots :
    /\ SnapshotName(s) = snapshot
    /\ Less(vector[process], s.vector)
    /\ vector' = [vector EXCEPT ![process] = s.vector]
    /\ value' = [value EXCEPT ![process] = s.value]
    /\ UNCHANGED <<updates, snapshots>>

Join(process, snapshot) ==
  \E s \in snapshots :
    /\ HasJoin
    /\ SnapshotName(s) = snapshot
    /\ ~AtMost(s.vector, vector[process])
    /\ vector' = [vector EXCEPT ![process] = Merge(@, s.vector)]
    /\ value' = [value EXCEPT ![process] = JoinOf(@, s.value)]
    /\ UNCHANGED <<updates, snapshots>>

Init ==
  /\ vector = [process \in Process |-> Zero]
  /\ value = [process \in Process |-> Nothing]
  /\ updates = {}
  /\ snapshots = {}

Next ==
  \/ \E process \in Process : \E amount \in Amount : Make(process, amount)
  \/ \E process \in Process : TakeSnapshot(process)
  \/ \E process \in Process : \E update \in UpdateId : Replay(process, update)
  \/ \E process \in Process : \E snapshot \in SnapshotId : Adopt(process, snapshot)
  \/ \E process \in Process : \E snapshot \in SnapshotId : Join(process, snapshot)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.                                                              *)
(*                                                                          *)
(* A value, a snapshot's too, is what replaying the updates that its vector *)
(* counts gives, each once, in the order of their stamps.  Where effects do *)
(* not commute and no journal is kept, this fails, and not even equal       *)
(* vectors have equal values.                                               *)
(****************************************************************************)
TypeOK ==
  /\ vector \in [Process -> Vector]
  /\ DOMAIN value = Process
  /\ updates \subseteq Update
  /\ \A s \in snapshots : s.sender \in Process /\ s.vector \in Vector

RECURSIVE Replayed(_, _)
Replayed(old, some) ==
  IF some = {} THEN old
  ELSE LET last == CHOOSE u \in some : \A w \in some \ {u} : Earlier(w, u)
       IN  Effect(Replayed(old, some \ {last}), last)

ValueOf(v) == Replayed(Nothing, Counted(v))

StateIsReplay    == \A p \in Process : value[p] = ValueOf(vector[p])
SnapshotIsReplay == \A s \in snapshots : s.value = ValueOf(s.vector)

SameVectorSameValue == \A p, q \in Process : vector[p] = vector[q] => value[p] = value[q]

(****************************************************************************)
(* A replica counts no update that was not made, and none without the       *)
(* updates that its origin had counted.  What it lacks it can always        *)
(* replay, whatever it adopted before.                                      *)
(****************************************************************************)
CausallyClosed ==
  \A p \in Process :
    /\ AtMost(vector[p], [q \in Process |-> Cardinality({u \in updates : u.origin = q})])
    /\ \A u \in Counted(vector[p]) : AtMost(u.vector, vector[p])

RestCanBeReplayed ==
  \A p \in Process :
    Counted(vector[p]) # updates => \E u \in updates : ENABLED Replay(p, Id(u))

(****************************************************************************)
(* Between concurrent vectors neither value will do: neither that of the    *)
(* replica nor that of the snapshot is what the updates of both give,       *)
(* whatever vector it is filed under.                                       *)
(****************************************************************************)
EitherLoses ==
  \A p \in Process : \A s \in snapshots :
    Incomparable(vector[p], s.vector) =>
      /\ value[p] # ValueOf(Merge(vector[p], s.vector))
      /\ s.value # ValueOf(Merge(vector[p], s.vector))

(****************************************************************************)
(* No update that a replica has applied ever vanishes from it, its own ones *)
(* least of all.                                                            *)
(****************************************************************************)
Kept(old, new) ==
  CASE Kind = "set"     -> old \subseteq new
    [] Kind = "journal" -> {old[i] : i \in DOMAIN old} \subseteq {new[i] : i \in DOMAIN new}
    [] Kind = "register" -> TRUE
    [] OTHER            -> old <= new

NothingIsLost ==
  [][\A p \in Process : AtMost(vector[p], vector'[p]) /\ Kept(value[p], value'[p])]_vars

(****************************************************************************)
(* Every step of a replica is a replay: its new value is what its old one   *)
(* becomes by the updates that the new vector counts and the old one does   *)
(* not.  For Adopt that is: adopting equals replaying.                      *)
(****************************************************************************)
AdoptEqualsReplay ==
  [][\A p \in Process :
       value'[p] = Replayed(value[p],
         {u \in updates' : vector[p][u.origin] < NumberOf(u) /\ NumberOf(u) <= vector'[p][u.origin]})]_vars
=============================================================================
