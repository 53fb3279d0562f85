----------------------------- MODULE MCTwoNodes -----------------------------
(****************************************************************************)
(* Two nodes receive the events of one drawn DAG.  The first one, whose     *)
(* state is that of Lachesis, has received all of them, in the order of the *)
(* drawing; the other receives them in every order there is.                *)
(*                                                                          *)
(* A drawing lists the events by name, each with its creator and the names  *)
(* of its parents, the self-parent first.                                   *)
(****************************************************************************)
EXTENDS Lachesis, Drawings

CONSTANTS
  Drawing,    \* the events: <<name, creator, parents>>, parents before children
  Expected    \* the names of the Atropoi that the first node elects

VARIABLE
  other       \* the other node: a record of its frames, votes, decided and blocks

(****************************************************************************)
(* The drawn DAG: what EventDag would hold of it.                           *)
(* An event is named by its creator and its place among the creator's.      *)
(****************************************************************************)
Places == 1..Len(Drawing)

Place(i) ==
  <<Drawing[i][2], Cardinality({j \in 1..i : Drawing[j][2] = Drawing[i][2]})>>

Position == [e \in {Place(i) : i \in Places} |-> CHOOSE i \in Places : Place(i) = e]

Called(name) == Place(CHOOSE i \in Places : Drawing[i][1] = name)

NameOf(e) == Drawing[Position[e]][1]

DrawnParents ==
  [e \in DOMAIN Position |->
     [k \in DOMAIN Drawing[Position[e]][3] |-> Called(Drawing[Position[e]][3][k])]]

RECURSIVE DagUpTo(_)
DagUpTo(i) ==
  IF i = 0
  THEN [v \in Validator |-> <<>>]
  ELSE LET before  == DagUpTo(i - 1)
           creator == Drawing[i][2]
           parents == DrawnParents[Place(i)]
           At(p)   == before[p[1]][p[2]]
           own     == {k \in DOMAIN parents : parents[k][1] = creator}
       IN  [before EXCEPT ![creator] = Append(@,
              [seq     |-> 1 + Dag!Greatest({At(parents[k]).seq : k \in own}),
               lamport |-> 1 + Dag!Greatest({At(parents[k]).lamport : k \in DOMAIN parents}),
               parents |-> Range(parents)])]

DrawnDag == DagUpTo(Len(Drawing))

DrawnEvents == DOMAIN Position
DrawnCauses == CausesIn(DrawnDag)

RECURSIVE PastUpTo(_)
PastUpTo(i) ==
  IF i = 0
  THEN <<>>
  ELSE LET before == PastUpTo(i - 1)
           e      == Place(i)
           past   == {e} \cup UNION {before[p] : p \in Range(DrawnParents[e])}
       IN  [d \in DOMAIN before \cup {e} |-> IF d = e THEN past ELSE before[d]]

DrawnPasts == PastUpTo(Len(Drawing))

(****************************************************************************)
(* What the configs put in place of Past and Parents: tables, the parents   *)
(* in the order in which the drawing lists them.                            *)
(****************************************************************************)
DrawnPast(n, e)      == DrawnPasts[e]
DrawnParentsOf(n, e) == DrawnParents[e]

(****************************************************************************)
(* The nodes.  A node that knows nothing yet; one that has received the     *)
(* first i events; and the other one.                                       *)
(****************************************************************************)
Nothing == [frame |-> <<>>, votes |-> <<>>, decided |-> <<>>, blocks |-> <<>>]

InDrawnDag(n) ==
  [dag |-> DrawnDag, causes |-> DrawnCauses,
   frame |-> n.frame, votes |-> n.votes, decided |-> n.decided, blocks |-> n.blocks]

RECURSIVE AfterFirst(_)
AfterFirst(i) ==
  IF i = 0
  THEN InDrawnDag(Nothing)
  ELSE LET before == AfterFirst(i - 1)
       IN  Processed(before, Place(i), HighestFrame(before, Place(i)))

First == AfterFirst(Len(Drawing))

TwoInit ==
  /\ dag     = DrawnDag
  /\ frame   = First.frame
  /\ votes   = First.votes
  /\ decided = First.decided
  /\ blocks  = First.blocks
  /\ other   = Nothing

Receive(event) ==
  /\ event \notin Known(other)
  /\ Range(DrawnParents[event]) \subseteq Known(other)
  /\ \E after \in Outcomes(InDrawnDag(other), event) :
       other' = [frame |-> after.frame, votes |-> after.votes, decided |-> after.decided, blocks |-> after.blocks]
  /\ UNCHANGED vars

TwoNext == \E event \in DrawnEvents : Receive(event)

TwoSpec == TwoInit /\ [][TwoNext]_<<vars, other>>

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The blocks of one node are the first blocks of the other.   *)
(* Once both know all events they know the same frames and blocks.  And the *)
(* first node elects whom the drawing expects.                              *)
(****************************************************************************)
IsPrefix(s, t) == Len(s) <= Len(t) /\ s = SubSeq(t, 1, Len(s))

Agreement == IsPrefix(other.blocks, blocks) \/ IsPrefix(blocks, other.blocks)

SameInTheEnd == Known(other) = DrawnEvents => other.blocks = blocks /\ other.frame = frame

ElectsTheExpected == [d \in DOMAIN blocks |-> NameOf(blocks[d].atropos)] = Expected

FramesAreEqual == \A e \in Known(other) : other.frame[e] = frame[e]

EveryVoterHasAQuorum ==
  \A key \in DOMAIN other.votes : Creators(Voters(InDrawnDag(other), key[1], key[2])) \in Quorums

NobodyCountedTwice ==
  \A key \in DOMAIN other.votes :
    \A r, q \in Voters(InDrawnDag(other), key[1], key[2]) : r[1] = q[1] => r = q

NeverTwoCandidates ==
  \A key \in DOMAIN other.votes : \A v \in DOMAIN other.votes[key] :
    Cardinality(other.votes[key][v]) <= 1

(****************************************************************************)
(* WITNESSES: what is expected to happen, stated as never happening.  A tie *)
(* in a vote, and one event that decides several frames.                    *)
(****************************************************************************)
Ties(n, g, r, v) ==
  LET voters == Voters(n, g, r)
  IN  StakeOf[Creators(Ayes(n, voters, g - 1, v))] = StakeOf[Creators(Nays(n, voters, g - 1, v))]

NeverTies ==
  \A key \in DOMAIN other.votes : key[1] > Electing(other) + 1 =>
    \A v \in DOMAIN other.votes[key] : ~Ties(InDrawnDag(other), key[1], key[2], v)

NeverSeveralAtOnce == [][Len(other'.blocks) <= Len(other.blocks) + 1]_<<vars, other>>
=============================================================================
