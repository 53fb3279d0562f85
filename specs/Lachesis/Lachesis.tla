------------------------------ MODULE Lachesis ------------------------------
(****************************************************************************)
(* Lachesis: how a node that receives the events of a DAG one after another *)
(* agrees with the other nodes on an order of them, without a single        *)
(* message beyond the events.  Events are cut into frames; the first events *)
(* of a creator in a frame are roots; roots vote, by being on top of one    *)
(* another, on which root of an earlier frame is its Atropos; an Atropos    *)
(* closes a block, which confirms the events below it.                      *)
(*                                                                          *)
(* The rules are those of lachesis-base (the strict profile is that of      *)
(* Sonic's, the lenient one that of its master); the idea is that of Quan   *)
(* Nguyen, Andre Cronje, Michael Kong, Egor Lysenko, Alex Guzev, "Lachesis: *)
(* Scalable Asynchronous BFT on DAG Streams" (2021), sections 3 and 4.      *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets, Sequences

CONSTANTS
  Validator,   \* as in EventDag
  Cheater,     \* as in EventDag
  Stake,       \* Stake[v]: the stake of v, at least 1
  IndexOrder,  \* the validators in index order: by stake, greatest first, then by name
  Profile      \* "strict": an event's frame is the highest; "lenient": it may claim a lower one

ASSUME ProfileIsKnown == Profile \in {"strict", "lenient"}

VARIABLES
  dag,      \* as in EventDag: the events that have arrived at the node
  frame,    \* frame[e]: the frame of the event e
  votes,    \* votes[<<g, r>>][v]: how r, as a root of frame g, votes on v in the current election
  decided,  \* decided[v]: the verdict on v in the current election, where there is one
  blocks    \* the blocks so far

vars == <<dag, frame, votes, decided, blocks>>

Dag == INSTANCE DagForklessCause

Events  == Dag!Events
StakeOf == [validators \in SUBSET Validator |-> Dag!StakeOf(validators)]
Quorums == {validators \in SUBSET Validator : Dag!IsQuorum(validators)}
Rank    == [v \in Validator |-> Dag!Number[v]]

Range(sequence)  == {sequence[i] : i \in DOMAIN sequence}
Creators(events) == {e[1] : e \in events}

Before(u, v)  == Rank[u] < Rank[v]
Earlier(x, y) == Before(x[1], y[1]) \/ (x[1] = y[1] /\ x[2] < y[2])

RECURSIVE Sorted(_)
Sorted(events) ==
  IF events = {}
  THEN <<>>
  ELSE LET first == CHOOSE x \in events : \A y \in events : ~Earlier(y, x)
       IN  <<first>> \o Sorted(events \ {first})

(****************************************************************************)
(* What follows is about a node n: a record of its dag, frame, votes,       *)
(* decided and blocks, and of the pairs of forklessCause in its dag.  The   *)
(* events that it knows are those that have a frame.  A vote, and a         *)
(* verdict, is the set of the candidate that it is for: without a candidate *)
(* it is a no.                                                              *)
(****************************************************************************)
CausesIn(d) == Dag!ForklessCauses(d, IndexOrder, Stake)

node == [dag |-> dag, causes |-> CausesIn(dag),
         frame |-> frame, votes |-> votes, decided |-> decided, blocks |-> blocks]

Known(n) == DOMAIN n.frame

(****************************************************************************)
(* Its DAG.  An event lists its parents in order: the self-parent first,    *)
(* the others in index order of their creators.                             *)
(****************************************************************************)
ForklessCause(n, a, b) == <<a, b>> \in n.causes

Content(n, e)     == n.dag[e[1]][e[2]]
SelfParents(n, e) == {p \in Content(n, e).parents : p[1] = e[1]}
Parents(n, e)     == Sorted(SelfParents(n, e)) \o Sorted(Content(n, e).parents \ SelfParents(n, e))

RECURSIVE Past(_, _)
Past(n, e) == {e} \cup UNION {Past(n, p) : p \in Content(n, e).parents}

SeesCheating(n, a, v) ==
  \E x, y \in {e \in Past(n, a) : e[1] = v} : x # y /\ Content(n, x).seq = Content(n, y).seq

(****************************************************************************)
(* FRAMES.  An event that is forklessly caused by roots of its frame whose  *)
(* creators are a quorum has outgrown that frame.  It starts in the frame   *)
(* of its self-parent, and in frame 1 without one; where its other parents  *)
(* are says nothing, because forklessCause is not transitive.  An event is  *)
(* a root of every frame that it enters, often of several.                  *)
(****************************************************************************)
FrameBefore(n, e) ==
  IF SelfParents(n, e) = {} THEN 0 ELSE n.frame[CHOOSE p \in SelfParents(n, e) : TRUE]

Roots(n, f) == {e \in Known(n) : FrameBefore(n, e) < f /\ f <= n.frame[e]}

RootsBelow(n, e, f) == {r \in Roots(n, f) : ForklessCause(n, e, r)}

HasOutgrown(n, e, f) == Creators(RootsBelow(n, e, f)) \in Quorums

RECURSIVE Climb(_, _, _)
Climb(n, e, f) == IF HasOutgrown(n, e, f) THEN Climb(n, e, f + 1) ELSE f

LowestFrame(n, e) == IF SelfParents(n, e) = {} THEN 1 ELSE FrameBefore(n, e)

HighestFrame(n, e) == IF SelfParents(n, e) = {} THEN 1 ELSE Climb(n, e, FrameBefore(n, e))

FramesOf(n, e) ==
  IF Profile = "strict" THEN {HighestFrame(n, e)} ELSE LowestFrame(n, e)..HighestFrame(n, e)

(****************************************************************************)
(* VOTES.  The election of frame d asks of every validator whether its root *)
(* of that frame may be the Atropos.  A root of the next frame says yes if  *)
(* it is forklessly caused by that root.  A root of a later frame g follows *)
(* its voters, the roots of frame g-1 that it is forklessly caused by: the  *)
(* majority by stake, a tie being a yes.  A quorum among its voters decides *)
(* for everybody, and nobody votes on what has been decided.                *)
(****************************************************************************)
Electing(n)  == Len(n.blocks) + 1
Undecided(n) == Validator \ DOMAIN n.decided

Voters(n, g, r) == RootsBelow(n, r, g - 1)

Ayes(n, voters, g, v) == {q \in voters : n.votes[<<g, q>>][v] # {}}
Nays(n, voters, g, v) == {q \in voters : n.votes[<<g, q>>][v] = {}}

Candidates(n, voters, g, v) ==
  IF g = Electing(n)
  THEN {q \in voters : q[1] = v}
  ELSE UNION {n.votes[<<g, q>>][v] : q \in voters}

IsYes(ayes, nays) == StakeOf[Creators(ayes)] >= StakeOf[Creators(nays)]

VoteOf(n, voters, g, v) ==
  IF g = Electing(n) \/ IsYes(Ayes(n, voters, g, v), Nays(n, voters, g, v))
  THEN Candidates(n, voters, g, v)
  ELSE {}

IsDecisive(n, voters, g, v) ==
  /\ g > Electing(n)
  /\ \/ Creators(Ayes(n, voters, g, v)) \in Quorums
     \/ Creators(Nays(n, voters, g, v)) \in Quorums

(****************************************************************************)
(* A root r votes in frame g, after all roots that it is forklessly caused  *)
(* by have.                                                                 *)
(****************************************************************************)
Vote(n, g, r) ==
  LET voters == Voters(n, g, r)
      row    == [v \in Undecided(n) |-> VoteOf(n, voters, g - 1, v)]
      fresh  == {v \in Undecided(n) : IsDecisive(n, voters, g - 1, v)}
  IN  [n EXCEPT
         !.votes   = [key \in DOMAIN @ \cup {<<g, r>>} |-> IF key = <<g, r>> THEN row ELSE @[key]],
         !.decided = [v \in DOMAIN @ \cup fresh |-> IF v \in fresh THEN row[v] ELSE @[v]]]

(****************************************************************************)
(* The Atropos is the candidate of the first validator, in index order,     *)
(* that is decided with yes when all those before it are decided with no.   *)
(* A validator that is decided has to wait for those before it.             *)
(****************************************************************************)
IsElected(n, v) ==
  /\ v \in DOMAIN n.decided
  /\ n.decided[v] # {}
  /\ \A u \in Validator : Before(u, v) => u \in DOMAIN n.decided /\ n.decided[u] = {}

Atropos(n) == UNION {n.decided[v] : v \in {u \in Validator : IsElected(n, u)}}

(****************************************************************************)
(* BLOCKS.  An Atropos confirms what it observes and no Atropos before it   *)
(* did, depth first: an event, then its parents, the last one first.  The   *)
(* cheaters of a block are those that its Atropos sees cheating.            *)
(****************************************************************************)
Confirmed(n) == UNION {Range(n.blocks[i].confirmed) : i \in DOMAIN n.blocks}

RECURSIVE Traversal(_, _, _, _)
Traversal(n, stack, skipped, order) ==
  IF stack = <<>>
  THEN order
  ELSE LET top  == stack[Len(stack)]
           rest == SubSeq(stack, 1, Len(stack) - 1)
       IN  IF top \in skipped
           THEN Traversal(n, rest, skipped, order)
           ELSE Traversal(n, rest \o Parents(n, top), skipped \cup {top}, Append(order, top))

BlockOf(n, atropos) ==
  [atropos   |-> atropos,
   cheaters  |-> SelectSeq(IndexOrder, LAMBDA v : SeesCheating(n, atropos, v)),
   confirmed |-> Traversal(n, <<atropos>>, Confirmed(n), <<>>)]

(****************************************************************************)
(* ELECTIONS.  Roots vote one after another.  With an Atropos the next      *)
(* frame's election starts, and the roots that are there vote in it again,  *)
(* frame by frame: an event may decide several frames.  A voter is a pair   *)
(* <<g, r>>: the root r of frame g.                                         *)
(****************************************************************************)
RECURSIVE StoredVoters(_, _)
StoredVoters(n, g) ==
  IF Roots(n, g) = {}
  THEN <<>>
  ELSE LET roots == Sorted(Roots(n, g))
       IN  [i \in DOMAIN roots |-> <<g, roots[i]>>] \o StoredVoters(n, g + 1)

RECURSIVE Elections(_, _)
Elections(n, voters) ==
  IF voters = <<>>
  THEN n
  ELSE LET g     == Head(voters)[1]
           after == IF g > Electing(n) THEN Vote(n, g, Head(voters)[2]) ELSE n
       IN  IF Atropos(after) = {}
           THEN Elections(after, Tail(voters))
           ELSE LET block == BlockOf(after, CHOOSE a \in Atropos(after) : TRUE)
                    next  == [after EXCEPT !.votes   = <<>>,
                                           !.decided = <<>>,
                                           !.blocks  = Append(@, block)]
                IN  Elections(next, StoredVoters(next, Electing(next) + 1))

(****************************************************************************)
(* The node processes an event of its DAG in a given frame; and the action: *)
(* an event arrives whose parents are there, and is processed in the frame  *)
(* that it claims.                                                          *)
(****************************************************************************)
Processed(n, e, f) ==
  LET from == FrameBefore(n, e)
  IN  Elections([n EXCEPT !.frame = [d \in DOMAIN @ \cup {e} |-> IF d = e THEN f ELSE @[d]]],
                [i \in 1..(f - from) |-> <<from + i, e>>])

Outcomes(n, e) == {Processed(n, e, f) : f \in FramesOf(n, e)}

With(n, creator, parents) ==
  LET grown == [n.dag EXCEPT ![creator] = Append(@, Dag!NewEvent(creator, parents))]
  IN  [n EXCEPT !.dag = grown, !.causes = CausesIn(grown)]

Process(creator, parents) ==
  /\ Dag!Add(creator, parents)
  /\ \E after \in Outcomes(With(node, creator, parents), <<creator, Len(dag[creator]) + 1>>) :
       /\ frame'   = after.frame
       /\ votes'   = after.votes
       /\ decided' = after.decided
       /\ blocks'  = after.blocks

Init ==
  /\ Dag!Init
  /\ frame   = <<>>
  /\ votes   = <<>>
  /\ decided = <<>>
  /\ blocks  = <<>>

ParentSet == Dag!ParentSet

Next == \E creator \in Validator : \E parents \in ParentSet : Process(creator, parents)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  Of the frames: a frame is a fact about the past of an event *)
(* alone, so no arrival order can change it.                                *)
(****************************************************************************)
Frame == Nat \ {0}

Without(n, events) == [n EXCEPT !.frame = [d \in DOMAIN @ \ events |-> @[d]]]

FrameIsAFactAboutThePast ==
  \A e \in Events : frame[e] \in FramesOf(Without(node, (Events \ Past(node, e)) \cup {e}), e)

FirstEventsAreInFrameOne == \A e \in Events : SelfParents(node, e) = {} => frame[e] = 1

(****************************************************************************)
(* Of the election.  Whoever votes does so after a quorum; no creator is    *)
(* counted twice, though it may have several roots in a frame; there are    *)
(* never two candidates for one validator; and never is everybody decided   *)
(* with no.                                                                 *)
(****************************************************************************)
VotersAreAQuorum ==
  \A key \in DOMAIN votes : Creators(Voters(node, key[1], key[2])) \in Quorums

NoCreatorCountedTwice ==
  \A e \in Events : \A f \in 1..frame[e] :
    \A r, q \in RootsBelow(node, e, f) : r[1] = q[1] => r = q

NoTwoCandidates ==
  \A key \in DOMAIN votes : \A v \in DOMAIN votes[key] :
    Cardinality(Candidates(node, Voters(node, key[1], key[2]), key[1] - 1, v)) <= 1

SomebodyIsLeftToElect == DOMAIN decided # Validator

(****************************************************************************)
(* Of the blocks.  An Atropos is a root of its frame, and once elected it   *)
(* stands.  A block confirms what its Atropos observes and no block before  *)
(* it did, each event once.  The cheaters of a block are cheaters of every  *)
(* later one, and nobody else is called one.                                *)
(****************************************************************************)
AtroposIsARootOfItsFrame == \A d \in DOMAIN blocks : blocks[d].atropos \in Roots(node, d)

BlocksStand == [][\A d \in DOMAIN blocks : d \in DOMAIN blocks' /\ blocks'[d] = blocks[d]]_vars

ConfirmedSetsAreDisjoint ==
  \A c, d \in DOMAIN blocks :
    c # d => Range(blocks[c].confirmed) \cap Range(blocks[d].confirmed) = {}

EachConfirmedOnce ==
  \A d \in DOMAIN blocks : Len(blocks[d].confirmed) = Cardinality(Range(blocks[d].confirmed))

ConfirmedIsThePast ==
  \A d \in DOMAIN blocks :
    UNION {Range(blocks[c].confirmed) : c \in 1..d} = UNION {Past(node, blocks[c].atropos) : c \in 1..d}

CheatersGrow ==
  \A c, d \in DOMAIN blocks : c < d => Range(blocks[c].cheaters) \subseteq Range(blocks[d].cheaters)

OnlyCheatersAreListed == \A d \in DOMAIN blocks : Range(blocks[d].cheaters) \subseteq Cheater

TypeOK ==
  /\ Dag!TypeOK
  /\ DOMAIN frame = Events
  /\ \A e \in Events : frame[e] \in Frame
  /\ \A key \in DOMAIN votes :
       /\ key[1] > Electing(node)
       /\ key[2] \in Roots(node, key[1])
       /\ DOMAIN votes[key] \subseteq Validator
       /\ \A v \in DOMAIN votes[key] : votes[key][v] \subseteq Events
  /\ DOMAIN decided \subseteq Validator
  /\ \A v \in DOMAIN decided : decided[v] \subseteq Events
  /\ \A d \in DOMAIN blocks :
       /\ DOMAIN blocks[d] = {"atropos", "cheaters", "confirmed"}
       /\ blocks[d].atropos \in Events
       /\ Range(blocks[d].cheaters) \subseteq Validator
       /\ Range(blocks[d].confirmed) \subseteq Events
=============================================================================
