------------------------------ MODULE EventDag ------------------------------
(****************************************************************************)
(* The events of one epoch, as they arrive at one node.  Every event is     *)
(* made by a validator and names earlier events as its parents, so that the *)
(* events form a directed acyclic graph: the past of an event is what its   *)
(* creator knew when it made it.  An honest validator builds each event on  *)
(* its last one, and its events are one chain.  A cheater builds on any     *)
(* event of its own, or on none, as often as it likes.                      *)
(*                                                                          *)
(* Events, parents and the observation of events follow the public Go       *)
(* library lachesis-base; the graph is that of Leemon Baird, "The Swirlds   *)
(* Hashgraph Consensus Algorithm" (2016), section 5, with more than one     *)
(* other parent.                                                            *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets, Sequences

CONSTANTS
  Validator,   \* The validators of the epoch: fixed, and known to all of them.
  Cheater      \* Those of them that may fork.

ASSUME ValidatorsAreFinite     == IsFiniteSet(Validator)
ASSUME CheatersAreValidators   == Cheater \subseteq Validator

VARIABLE
  dag   \* dag[v]: the events that v made, in the order of their arrival

vars == <<dag>>

(****************************************************************************)
(* An event is named by its creator and its place among the creator's       *)
(* events.  It carries its sequence number, its Lamport time and the names  *)
(* of its parents.  Events of different creators are not ordered by the     *)
(* state: it is the same whichever of them came first.                      *)
(****************************************************************************)
Event     == Validator \X (Nat \ {0})
ParentSet == SUBSET Event
Content   == [seq : Nat \ {0}, lamport : Nat \ {0}, parents : ParentSet]

Events          == UNION {{<<v, k>> : k \in 1..Len(dag[v])} : v \in Validator}
Creator(e)      == e[1]
Parents(e)      == dag[e[1]][e[2]].parents
Sequence(e)     == dag[e[1]][e[2]].seq
LamportTime(e)  == dag[e[1]][e[2]].lamport
EventsOf(v)     == {e \in Events : Creator(e) = v}

TypeOK ==
  /\ DOMAIN dag = Validator
  /\ \A v \in Validator : \A k \in 1..Len(dag[v]) :
       /\ DOMAIN dag[v][k] = {"seq", "lamport", "parents"}
       /\ dag[v][k].seq \in Nat \ {0}
       /\ dag[v][k].lamport \in Nat \ {0}
       /\ dag[v][k].parents \subseteq Events

(****************************************************************************)
(* An event builds on the parent by its own creator, its self-parent, if it *)
(* has one.  Everything else follows from the parents: an event without     *)
(* self-parent has sequence number 1, and one without parents has Lamport   *)
(* time 1.                                                                  *)
(****************************************************************************)
Own(creator, parents) == {p \in parents : Creator(p) = creator}
SelfParents(e)        == Own(Creator(e), Parents(e))

Greatest(numbers) == IF numbers = {} THEN 0
                     ELSE CHOOSE n \in numbers : \A m \in numbers : m <= n

NewEvent(creator, parents) ==
  [seq     |-> 1 + Greatest({Sequence(p) : p \in Own(creator, parents)}),
   lamport |-> 1 + Greatest({LamportTime(p) : p \in parents}),
   parents |-> parents]

(****************************************************************************)
(* What everybody checks of an event before taking it: its parents are here *)
(* already, and at most one of them is its creator's.  Two parents by       *)
(* another creator, on two branches of its fork, are allowed.               *)
(****************************************************************************)
Arrived(e) == e[2] \in DOMAIN dag[e[1]]

Valid(creator, parents) ==
  /\ \A p \in parents : Arrived(p)
  /\ Cardinality(Own(creator, parents)) <= 1

(****************************************************************************)
(* What a validator chooses to build on.  An honest one builds on its last  *)
(* event; a cheater does as it likes.  A model may offer less.              *)
(****************************************************************************)
Latest(creator) == IF dag[creator] = << >> THEN {} ELSE {<<creator, Len(dag[creator])>>}

Chooses(creator, parents) ==
  creator \notin Cheater => Own(creator, parents) = Latest(creator)

(****************************************************************************)
(* The action: an event arrives, and its parents came before it.            *)
(****************************************************************************)
Add(creator, parents) ==
  /\ Chooses(creator, parents)
  /\ Valid(creator, parents)
  /\ dag' = [dag EXCEPT ![creator] = Append(@, NewEvent(creator, parents))]

Init == dag = [v \in Validator |-> << >>]

Next == \E creator \in Validator : \E parents \in ParentSet : Add(creator, parents)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* The relations that everything else is defined by.  An event observes     *)
(* itself, its parents, and all that they observe: its past.                *)
(****************************************************************************)
RECURSIVE Past(_)
Past(e) == {e} \cup UNION {Past(p) : p \in Parents(e)}

Observes(a, b) == b \in Past(a)

(****************************************************************************)
(* A fork is a pair of different events by one creator with the same        *)
(* sequence number.  One of them may observe the other: a cheater may build *)
(* the second on an event that knows the first.  An event sees a validator  *)
(* cheating when both events of such a pair are in its past.                *)
(****************************************************************************)
Fork(x, y) == x # y /\ Creator(x) = Creator(y) /\ Sequence(x) = Sequence(y)

SeesCheating(a, v) ==
  \E x, y \in Past(a) : Creator(x) = v /\ Fork(x, y)

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  What is checked of every event on its arrival is true of    *)
(* all of them: no gap in the sequence numbers, Lamport times that rise     *)
(* along the edges by no more than they must, one self-parent at most.      *)
(****************************************************************************)
AtMostOneSelfParent == \A e \in Events : Cardinality(SelfParents(e)) <= 1

SequenceHasNoGap ==
  \A e \in Events :
    IF SelfParents(e) = {} THEN Sequence(e) = 1
    ELSE \A p \in SelfParents(e) : Sequence(e) = Sequence(p) + 1

LamportTimeIsOneMoreThanTheParents ==
  \A e \in Events :
    /\ \A p \in Parents(e) : LamportTime(p) < LamportTime(e)
    /\ LamportTime(e) > 1 => \E p \in Parents(e) : LamportTime(p) + 1 = LamportTime(e)

(****************************************************************************)
(* The events of an honest validator are one chain, numbered from 1.  Only  *)
(* cheaters fork.                                                           *)
(****************************************************************************)
OneChain(events) ==
  \A x, y \in events :
    x # y => \/ Observes(x, y) /\ Sequence(x) > Sequence(y)
             \/ Observes(y, x) /\ Sequence(y) > Sequence(x)

HonestEventsAreOneChain ==
  \A v \in Validator \ Cheater :
    /\ OneChain(EventsOf(v))
    /\ \A e \in EventsOf(v) : Sequence(e) = e[2]

(****************************************************************************)
(* Observation is a partial order.                                          *)
(****************************************************************************)
ObservesIsAPartialOrder ==
  \A a \in Events :
    /\ Observes(a, a)
    /\ \A b \in Past(a) : Past(b) \subseteq Past(a) /\ (Observes(b, a) => a = b)

(****************************************************************************)
(* A validator is seen cheating exactly when its events in the observer's   *)
(* past are not one chain of self-parents; and what was seen once is never  *)
(* forgotten.                                                               *)
(****************************************************************************)
RECURSIVE SelfChain(_)
SelfChain(e) == {e} \cup UNION {SelfChain(p) : p \in SelfParents(e)}

CheatingIsABrokenChain ==
  \A a \in Events : \A v \in Validator :
    LET seen == {x \in Past(a) : Creator(x) = v}
    IN  ~SeesCheating(a, v) <=> seen = {} \/ \E last \in seen : seen \subseteq SelfChain(last)

CheatingIsNeverForgotten ==
  \A a \in Events : \A b \in Past(a) : \A v \in Validator :
    SeesCheating(b, v) => SeesCheating(a, v)

OnlyCheatersAreSeenCheating ==
  \A a \in Events : \A v \in Validator : SeesCheating(a, v) => v \in Cheater

(****************************************************************************)
(* What has arrived does not change.                                        *)
(****************************************************************************)
EventsAreFixed ==
  [][\A e \in Events : e \in Events' /\ dag'[e[1]][e[2]] = dag[e[1]][e[2]]]_vars
=============================================================================
