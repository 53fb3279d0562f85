------------------------- MODULE CausalityIndexProof -------------------------
(****************************************************************************)
(* The index by branches answers what the definition means, for any DAG,    *)
(* any number of validators and any stakes, forks included.                 *)
(*                                                                          *)
(* No prover has run on this text.  It parses, no more: whether the steps   *)
(* follow nobody has checked.  What has OMITTED for a proof is open.        *)
(*                                                                          *)
(* The proof has a text of its own, since the prover knows no recursive     *)
(* operators.  The DAG is a constant here, all events that may ever come    *)
(* with their parents, and the events of it arrive one by one, parents      *)
(* first.  What is observed of an event never changes, so nothing is lost.  *)
(* A validator is its number in index order.  Ranges are joined, and the    *)
(* walk back is made, in words that say what comes out.  That this text is  *)
(* CausalityIndex said again is left to the reader: it is neither stated    *)
(* nor proved here.                                                         *)
(****************************************************************************)
EXTENDS ForklessCause, StakeQuorumProof

CONSTANTS
  parents,   \* parents[e]: the set of the parents of e
  Forked     \* as in CausalityIndex

SelfParents(e) == {p \in parents[e] : creator[p] = creator[e]}

Empty == [min |-> 0, max |-> 0]
Entry == [min : Nat, max : Nat] \cup {Forked}

ASSUME DagAsm ==
  /\ creator \in [Ev -> Validators]
  /\ seq \in [Ev -> Nat \ {0}]
  /\ parents \in [Ev -> SUBSET Ev]

\* Observation is the least relation that is reflexive and leads to the parents.
ASSUME ObservationAsm ==
  /\ \A a, b \in Ev : Anc(a, b) <=> a = b \/ \E p \in parents[a] : Anc(p, b)
  /\ \A a, b, c \in Ev : Anc(a, b) /\ Anc(b, c) => Anc(a, c)
  /\ \A a \in Ev : \A S \in SUBSET Ev :
       a \in S /\ (\A x \in S : parents[x] \subseteq S) => \A b \in Ev : Anc(a, b) => b \in S

\* What EventDag checks of an event: one self-parent at most, and the number after its number.
ASSUME SequenceAsm ==
  \A e \in Ev : /\ \A p, q \in SelfParents(e) : p = q
                /\ SelfParents(e) = {} => seq[e] = 1
                /\ \A p \in SelfParents(e) : seq[e] = seq[p] + 1

ASSUME MarkAsm == Forked \notin [min : Nat, max : Nat]

VARIABLES
  arrived,    \* the events that have arrived
  count,      \* how many branches there are
  owner,      \* owner[b]: the validator whose branch it is
  first,      \* first[b]: its first number, for the proof only
  last,       \* last[b]: its last number, 0 if it has no event
  branchOf,   \* branchOf[e]: the branch of e
  hb,         \* hb[e][b]: HighestBefore, as long as there were branches when e came
  la          \* la[e][b]: LowestAfter

vars == <<arrived, count, owner, first, last, branchOf, hb, la>>

Branches            == 1..count
HighestBefore(e, b) == IF b \in DOMAIN hb[e] THEN hb[e][b] ELSE Empty
LowestAfter(e, b)   == IF e \in arrived /\ b \in Branches THEN la[e][b] ELSE 0

(****************************************************************************)
(* The algorithm.                                                           *)
(****************************************************************************)
Fits(e, b) ==
  /\ b \in Branches /\ last[b] + 1 = seq[e]
  /\ IF SelfParents(e) = {} THEN b = creator[e] ELSE \E p \in SelfParents(e) : branchOf[p] = b

IsBranchOf(e, b) == Fits(e, b) \/ (b = count + 1 /\ \A c \in Branches : ~Fits(e, c))

\* r is the join of the entries: the least min and the greatest max of those that are not empty.
IsJoined(r, entries) ==
  IF Forked \in entries THEN r = Forked
  ELSE IF entries \subseteq {Empty} THEN r = Empty
  ELSE /\ r \in [min : Nat, max : Nat]
       /\ \E x \in entries \ {Empty} : x.min = r.min
       /\ \E x \in entries \ {Empty} : x.max = r.max
       /\ \A x \in entries \ {Empty} : r.min <= x.min /\ x.max <= r.max

Itself(e) == [min |-> seq[e], max |-> seq[e]]

Entries(e, b, c) ==
  {HighestBefore(p, c) : p \in parents[e]} \cup (IF c = b THEN {Itself(e)} ELSE {})

Overlap(x, y) == x # Empty /\ y # Empty /\ x.min <= y.max /\ y.min <= x.max

Cheats(vector, own) ==
  \/ \E b \in own : vector[b] = Forked
  \/ \E b, c \in own : b # c /\ Overlap(vector[b], vector[c])

Own(table, width, c) == {d \in 1..width : table[d] = table[c]}

\* What the walk back from e finds: the least set with the parents that have no entry yet for b,
\* and of everything in it the parents that have none.
Open(events, b)   == {x \in events : LowestAfter(x, b) = 0}
Closed(S, e, b)   == Open(parents[e], b) \subseteq S /\ \A x \in S : Open(parents[x], b) \subseteq S
IsWalk(S, e, b)   == Closed(S, e, b) /\ \A T \in SUBSET Ev : Closed(T, e, b) => S \subseteq T

Add(e, b, merged, walk) ==
  /\ e \notin arrived /\ parents[e] \subseteq arrived
  /\ IsBranchOf(e, b)
  /\ arrived'  = arrived \cup {e}
  /\ count'    = IF b \in Branches THEN count ELSE count + 1
  /\ owner'    = [c \in 1..count' |-> IF c = b THEN creator[e] ELSE owner[c]]
  /\ first'    = [c \in 1..count' |-> IF c \in Branches THEN first[c] ELSE seq[e]]
  /\ last'     = [c \in 1..count' |-> IF c = b THEN seq[e] ELSE last[c]]
  /\ branchOf' = [x \in arrived' |-> IF x = e THEN b ELSE branchOf[x]]
  /\ \A c \in 1..count' : IsJoined(merged[c], Entries(e, b, c))
  /\ hb' = [x \in arrived' |->
              IF x # e THEN hb[x]
              ELSE [c \in 1..count' |->
                      IF Cheats(merged, Own(owner', count', c)) THEN Forked ELSE merged[c]]]
  /\ IsWalk(walk, e, b)
  /\ la' = [x \in arrived' |->
              [c \in 1..count' |->
                 IF c = b /\ (x = e \/ x \in walk) THEN seq[e] ELSE LowestAfter(x, c)]]

Init ==
  /\ arrived = {} /\ count = N
  /\ owner = [i \in 1..N |-> i] /\ first = [i \in 1..N |-> 1] /\ last = [i \in 1..N |-> 0]
  /\ branchOf = [x \in {} |-> 0] /\ hb = [x \in {} |-> << >>] /\ la = [x \in {} |-> << >>]

Next == \E e \in Ev : \E b \in 1..(count + 1) : \E merged \in [1..(count + 1) -> Entry] :
          \E walk \in SUBSET Ev : Add(e, b, merged, walk)

Spec == Init /\ [][Next]_vars

\* The question, as in CausalityIndex.
Meet(a, b, c) ==
  /\ LowestAfter(b, c) # 0
  /\ HighestBefore(a, c) # Forked
  /\ LowestAfter(b, c) <= HighestBefore(a, c).max

Between(a, b) == {owner[c] : c \in {d \in Branches : Meet(a, b, d)}}

ByVectors(a, b) == HighestBefore(a, branchOf[b]) # Forked /\ Quorum(Between(a, b))

-------------------------------------------------------------------------------
(****************************************************************************)
(* The invariant.                                                           *)
(****************************************************************************)
TypeOK ==
  /\ arrived \in SUBSET Ev
  /\ count \in Nat /\ N <= count
  /\ owner \in [Branches -> Validators] /\ \A i \in Validators : owner[i] = i
  /\ first \in [Branches -> Nat \ {0}]
  /\ last \in [Branches -> Nat]
  /\ branchOf \in [arrived -> Branches]
  /\ DOMAIN hb = arrived
  /\ \A x \in arrived : DOMAIN hb[x] \subseteq Branches /\ \A b \in DOMAIN hb[x] : hb[x][b] \in Entry
  /\ la \in [arrived -> [Branches -> Nat]]

PastHasArrived == \A a \in arrived : \A b \in Ev : Anc(a, b) => b \in arrived

\* (1) A branch is one chain of self-parents, numbered without a gap from first to last.
OnOneBranch(x, y) == branchOf[x] = branchOf[y]

InRange   == \A x \in arrived : /\ owner[branchOf[x]] = creator[x]
                                /\ first[branchOf[x]] <= seq[x] /\ seq[x] <= last[branchOf[x]]
Chain     == \A x, y \in arrived :
               OnOneBranch(x, y) /\ seq[x] <= seq[y] => Anc(y, x) /\ (seq[x] = seq[y] => x = y)
SelfChain == \A x \in arrived :
               first[branchOf[x]] < seq[x] => \E p \in SelfParents(x) : OnOneBranch(p, x)
NoGap     == \A b \in Branches :
               /\ first[b] <= last[b] + 1
               /\ \A n \in first[b]..last[b] : \E x \in arrived : branchOf[x] = b /\ seq[x] = n
BranchesAreChains == InRange /\ Chain /\ SelfChain /\ NoGap

\* (2) An entry without mark says what is observed of the branch; a mark, that its creator is seen cheating.
Seen(a, b) == {x \in arrived : branchOf[x] = b /\ Anc(a, x)}

Reads(entry, a, b) ==
  IF Seen(a, b) = {} THEN entry = Empty
  ELSE \E h \in Seen(a, b) : /\ entry = [min |-> first[b], max |-> seq[h]]
                             /\ \A x \in Seen(a, b) : seq[x] <= seq[h]

HighestBeforeIsWhatIsObserved ==
  \A a \in arrived : \A b \in Branches : HighestBefore(a, b) = Forked \/ Reads(HighestBefore(a, b), a, b)

MarksAreTheCheatersSeen ==
  \A a \in arrived : \A b \in DOMAIN hb[a] : hb[a][b] = Forked <=> owner[b] \in SeenCheating(a)

\* (3) LowestAfter is the first event on the branch that observes.
Observers(x, b) == {z \in arrived : branchOf[z] = b /\ Anc(z, x)}

LowestAfterIsTheFirstObserver ==
  \A x \in arrived : \A b \in Branches :
    /\ la[x][b] = 0 => Observers(x, b) = {}
    /\ la[x][b] # 0 => \E z \in Observers(x, b) : seq[z] = la[x][b]
    /\ \A z \in Observers(x, b) : la[x][b] <= seq[z]

Inv == /\ TypeOK /\ PastHasArrived /\ BranchesAreChains /\ HighestBeforeIsWhatIsObserved
       /\ MarksAreTheCheatersSeen /\ LowestAfterIsTheFirstObserver

-------------------------------------------------------------------------------
(****************************************************************************)
(* From the invariant to the answer: steps (4) and (5).                     *)
(****************************************************************************)
LEMMA CheatingIsNeverForgotten ==
  ASSUME NEW a \in Ev, NEW p \in Ev, Anc(a, p)
  PROVE  SeenCheating(p) \subseteq SeenCheating(a)
<1> SUFFICES ASSUME NEW v \in SeenCheating(p) PROVE v \in SeenCheating(a) OBVIOUS
<1>1. PICK x \in Ev, y \in Ev : creator[x] = v /\ Fork(x, y) /\ Anc(p, x) /\ Anc(p, y)
  BY DEF SeenCheating
<1>2. Anc(a, x) /\ Anc(a, y) BY <1>1, ObservationAsm
<1> QED BY <1>1, <1>2 DEF SeenCheating

LEMMA EmptyIsNoQuorum == ~Quorum({})
<1> DEFINE K == {i \in Nat : Sum({})[i] = 0}
<1>1. 0 \in K BY SumDef
<1>2. \A i \in Nat : i \in K => i + 1 \in K
  <2> SUFFICES ASSUME NEW i \in Nat, Sum({})[i] = 0 PROVE Sum({})[i+1] = 0 OBVIOUS
  <2>1. Sum({})[i+1] = Sum({})[i] + (IF i+1 \in {} \cap Validators THEN stake[i+1] ELSE 0) BY SumDef
  <2> QED BY <2>1
<1> HIDE DEF K
<1>3. Nat \subseteq K BY <1>1, <1>2, SetInduction
<1>4. W({}) = 0 BY <1>3, Asm DEF W, K
<1>5. W(Validators) \in Nat BY SumNat, Asm DEF W
<1> QED BY <1>4, <1>5 DEF Quorum

\* What is observed of a branch is an interval from its first number on.
LEMMA ObservedIsAnInterval ==
  ASSUME TypeOK, PastHasArrived, BranchesAreChains, NEW a \in Ev, NEW b \in Branches, NEW h \in Seen(a, b),
         \A x \in Seen(a, b) : seq[x] <= seq[h], NEW n \in Nat
  PROVE  n \in first[b]..seq[h] <=> \E x \in Seen(a, b) : seq[x] = n
<1>1. h \in arrived /\ h \in Ev /\ branchOf[h] = b /\ Anc(a, h) BY DEF Seen, TypeOK
<1>2. first[b] \in Nat /\ last[b] \in Nat /\ seq[h] \in Nat BY <1>1, DagAsm DEF TypeOK
<1>3. ASSUME n \in first[b]..seq[h] PROVE \E x \in Seen(a, b) : seq[x] = n
  <2>1. n \in first[b]..last[b] BY <1>1, <1>2, <1>3 DEF BranchesAreChains, InRange
  <2>2. PICK x \in arrived : branchOf[x] = b /\ seq[x] = n BY <2>1 DEF BranchesAreChains, NoGap
  <2>3. Anc(h, x) BY <1>1, <1>2, <1>3, <2>2 DEF BranchesAreChains, Chain, OnOneBranch
  <2>4. Anc(a, x) BY <1>1, <2>2, <2>3, ObservationAsm DEF TypeOK
  <2> QED BY <2>2, <2>4 DEF Seen
<1>4. ASSUME NEW x \in Seen(a, b), seq[x] = n PROVE n \in first[b]..seq[h]
  BY <1>2, <1>4 DEF Seen, BranchesAreChains, InRange
<1> QED BY <1>3, <1>4

\* Two ranges of one creator overlap exactly if two of its events with one number are observed on them.
LEMMA OverlapIsAFork ==
  ASSUME TypeOK, PastHasArrived, BranchesAreChains, NEW a \in Ev, NEW b \in Branches, NEW c \in Branches,
         NEW r, NEW s, Reads(r, a, b), Reads(s, a, c)
  PROVE  Overlap(r, s) <=> \E x \in Seen(a, b) : \E y \in Seen(a, c) : seq[x] = seq[y]
<1>1. CASE Seen(a, b) = {} \/ Seen(a, c) = {} BY <1>1 DEF Reads, Overlap
<1>2. CASE Seen(a, b) # {} /\ Seen(a, c) # {}
  <2>1. PICK g \in Seen(a, b) : /\ r = [min |-> first[b], max |-> seq[g]]
                                /\ \A x \in Seen(a, b) : seq[x] <= seq[g]
    BY <1>2 DEF Reads
  <2>2. PICK h \in Seen(a, c) : /\ s = [min |-> first[c], max |-> seq[h]]
                                /\ \A x \in Seen(a, c) : seq[x] <= seq[h]
    BY <1>2 DEF Reads
  <2>3. /\ first[b] \in Nat \ {0} /\ first[c] \in Nat \ {0} /\ seq[g] \in Nat \ {0} /\ seq[h] \in Nat \ {0}
        /\ first[b] <= seq[g] /\ first[c] <= seq[h]
    BY <2>1, <2>2, DagAsm DEF Seen, TypeOK, BranchesAreChains, InRange
  <2>4. r # Empty /\ s # Empty BY <2>1, <2>2, <2>3 DEF Empty
  <2>5. Overlap(r, s) <=> \E n \in Nat : n \in first[b]..seq[g] /\ n \in first[c]..seq[h]
    <3>1. ASSUME Overlap(r, s)
          PROVE  \E n \in Nat : n \in first[b]..seq[g] /\ n \in first[c]..seq[h]
      <4>1. first[b] <= seq[h] /\ first[c] <= seq[g] BY <3>1, <2>1, <2>2 DEF Overlap
      <4>2. CASE first[b] <= first[c]   \* the greater of the first numbers is in both
        <5>1. first[c] \in first[b]..seq[g] /\ first[c] \in first[c]..seq[h] BY <4>1, <4>2, <2>3
        <5> QED BY <5>1, <2>3
      <4>3. CASE first[c] <= first[b]
        <5>1. first[b] \in first[b]..seq[g] /\ first[b] \in first[c]..seq[h] BY <4>1, <4>3, <2>3
        <5> QED BY <5>1, <2>3
      <4> QED BY <4>2, <4>3, <2>3
    <3>2. ASSUME NEW n \in Nat, n \in first[b]..seq[g], n \in first[c]..seq[h] PROVE Overlap(r, s)
      BY <3>2, <2>1, <2>2, <2>3, <2>4 DEF Overlap
    <3> QED BY <3>1, <3>2
  <2>6. \A n \in Nat : n \in first[b]..seq[g] <=> \E x \in Seen(a, b) : seq[x] = n
    BY <2>1, ObservedIsAnInterval
  <2>7. \A n \in Nat : n \in first[c]..seq[h] <=> \E y \in Seen(a, c) : seq[y] = n
    BY <2>2, ObservedIsAnInterval
  <2>8. \A x \in Seen(a, b) : seq[x] \in Nat BY DagAsm DEF Seen, TypeOK
  <2> QED BY <2>5, <2>6, <2>7, <2>8
<1> QED BY <1>1, <1>2

\* A vector, once its marks are left aside, that says what a observes, finds the cheaters that a sees.
LEMMA CheatsIsSeenCheating ==
  ASSUME TypeOK, PastHasArrived, BranchesAreChains, NEW a \in arrived, NEW vector, NEW v \in Validators,
         \A b \in Branches : vector[b] = Forked \/ Reads(vector[b], a, b),
         \A b \in Branches : vector[b] = Forked => owner[b] \in SeenCheating(a)
  PROVE  Cheats(vector, {b \in Branches : owner[b] = v}) <=> v \in SeenCheating(a)
<1> DEFINE own == {b \in Branches : owner[b] = v}
<1>1. ASSUME Cheats(vector, own) PROVE v \in SeenCheating(a)
  <2>1. CASE \E b \in own : vector[b] = Forked BY <2>1
  <2>2. CASE ~(\E b \in own : vector[b] = Forked)
    <3>1. PICK b \in own, c \in own : b # c /\ Overlap(vector[b], vector[c]) BY <1>1, <2>2 DEF Cheats
    <3>2. Reads(vector[b], a, b) /\ Reads(vector[c], a, c) BY <2>2
    <3>3. PICK x \in Seen(a, b), y \in Seen(a, c) : seq[x] = seq[y]
      BY <3>1, <3>2, OverlapIsAFork DEF TypeOK
    <3>4. x # y /\ creator[x] = v /\ creator[y] = v
      BY <3>1, <3>3 DEF Seen, BranchesAreChains, InRange
    <3> QED BY <3>3, <3>4 DEF Seen, SeenCheating, Fork, TypeOK
  <2> QED BY <2>1, <2>2
<1>2. ASSUME v \in SeenCheating(a) PROVE Cheats(vector, own)
  <2>1. PICK x \in Ev, y \in Ev : creator[x] = v /\ Fork(x, y) /\ Anc(a, x) /\ Anc(a, y)
    BY <1>2 DEF SeenCheating
  <2>2. x \in arrived /\ y \in arrived BY <2>1 DEF PastHasArrived
  <2> DEFINE b == branchOf[x]
             c == branchOf[y]
  <2>3. b \in own /\ c \in own BY <2>1, <2>2 DEF Fork, BranchesAreChains, InRange, TypeOK
  <2>4. b # c   \* on one branch the same number is the same event
    <3>1. seq[x] = seq[y] /\ x # y /\ seq[x] \in Nat BY <2>1, DagAsm DEF Fork
    <3> QED BY <2>2, <3>1 DEF BranchesAreChains, Chain, OnOneBranch
  <2>5. x \in Seen(a, b) /\ y \in Seen(a, c) /\ seq[x] = seq[y] BY <2>1, <2>2 DEF Seen, Fork
  <2>6. CASE vector[b] = Forked \/ vector[c] = Forked BY <2>3, <2>6 DEF Cheats
  <2>7. CASE ~(vector[b] = Forked \/ vector[c] = Forked)
    <3>1. Reads(vector[b], a, b) /\ Reads(vector[c], a, c) BY <2>3, <2>7
    <3>2. Overlap(vector[b], vector[c]) BY <2>3, <2>5, <3>1, OverlapIsAFork DEF TypeOK
    <3> QED BY <2>3, <2>4, <3>2 DEF Cheats
  <2> QED BY <2>6, <2>7
<1> QED BY <1>1, <1>2

\* Whatever is observed on a branch, the vector reaches that branch.
LEMMA ObservedIsInTheVector ==
  ASSUME Inv, NEW a \in arrived, NEW x \in arrived, Anc(a, x)
  PROVE  branchOf[x] \in DOMAIN hb[a]
<1> SUFFICES ASSUME branchOf[x] \notin DOMAIN hb[a] PROVE FALSE OBVIOUS
<1>1. HighestBefore(a, branchOf[x]) = Empty BY DEF HighestBefore
<1>2. x \in Seen(a, branchOf[x]) /\ branchOf[x] \in Branches BY DEF Seen, Inv, TypeOK
<1>3. Empty # Forked BY MarkAsm DEF Empty
<1>4. Reads(Empty, a, branchOf[x]) BY <1>1, <1>2, <1>3 DEF Inv, HighestBeforeIsWhatIsObserved
<1>5. PICK h \in Seen(a, branchOf[x]) : Empty = [min |-> first[branchOf[x]], max |-> seq[h]]
  BY <1>2, <1>4 DEF Reads
<1>6. h \in Ev /\ seq[h] # 0 BY DagAsm DEF Seen, Inv, TypeOK
<1> QED BY <1>5, <1>6 DEF Empty

\* (4) for one branch: where the vectors meet, and its creator has an event between.
LEMMA MeetIsAnEventBetween ==
  ASSUME Inv, NEW a \in arrived, NEW b \in arrived, NEW c \in Branches
  PROVE  Meet(a, b, c) <=> /\ owner[c] \notin SeenCheating(a)
                           /\ \E m \in arrived : branchOf[m] = c /\ Anc(a, m) /\ Anc(m, b)
<1>0. /\ a \in Ev /\ b \in Ev /\ LowestAfter(b, c) = la[b][c] /\ la[b][c] \in Nat
      /\ \A x \in arrived : x \in Ev /\ seq[x] \in Nat /\ seq[x] # 0
  BY DagAsm DEF Inv, TypeOK, LowestAfter
<1>1. ASSUME Meet(a, b, c)
      PROVE  /\ owner[c] \notin SeenCheating(a)
             /\ \E m \in arrived : branchOf[m] = c /\ Anc(a, m) /\ Anc(m, b)
  <2>1. la[b][c] # 0 /\ HighestBefore(a, c) # Forked /\ la[b][c] <= HighestBefore(a, c).max
    BY <1>0, <1>1 DEF Meet
  <2>2. Reads(HighestBefore(a, c), a, c) BY <2>1 DEF Inv, HighestBeforeIsWhatIsObserved
  <2>3. Seen(a, c) # {}   \* or the entry were empty, and its max 0
    <3> SUFFICES ASSUME Seen(a, c) = {} PROVE FALSE OBVIOUS
    <3>1. HighestBefore(a, c).max = 0 BY <2>2 DEF Reads, Empty
    <3> QED BY <3>1, <2>1, <1>0
  <2>4. PICK h \in Seen(a, c) : HighestBefore(a, c) = [min |-> first[c], max |-> seq[h]]
    BY <2>2, <2>3 DEF Reads
  <2>5. PICK z \in Observers(b, c) : seq[z] = la[b][c]
    BY <2>1 DEF Inv, LowestAfterIsTheFirstObserver
  <2>6. h \in arrived /\ z \in arrived /\ branchOf[h] = c /\ branchOf[z] = c /\ Anc(a, h) /\ Anc(z, b)
    BY <2>4, <2>5 DEF Seen, Observers
  <2>7. seq[z] <= seq[h] BY <2>1, <2>4, <2>5
  <2>8. Anc(h, z) BY <2>6, <2>7 DEF Inv, BranchesAreChains, Chain, OnOneBranch
  <2>9. Anc(a, z) BY <2>6, <2>8, <1>0, ObservationAsm
  <2>10. c \in DOMAIN hb[a] BY <2>6, ObservedIsInTheVector
  <2>11. owner[c] \notin SeenCheating(a)
    BY <2>1, <2>10 DEF HighestBefore, Inv, MarksAreTheCheatersSeen
  <2> QED BY <2>6, <2>9, <2>11
<1>2. ASSUME owner[c] \notin SeenCheating(a), NEW m \in arrived, branchOf[m] = c, Anc(a, m), Anc(m, b)
      PROVE  Meet(a, b, c)
  <2>1. m \in Observers(b, c) /\ m \in Seen(a, c) BY <1>2 DEF Observers, Seen
  <2>2. la[b][c] # 0 /\ la[b][c] <= seq[m] BY <2>1 DEF Inv, LowestAfterIsTheFirstObserver
  <2>3. c \in DOMAIN hb[a] BY <1>2, ObservedIsInTheVector
  <2>4. HighestBefore(a, c) # Forked
    BY <1>2, <2>3 DEF HighestBefore, Inv, MarksAreTheCheatersSeen
  <2>5. Reads(HighestBefore(a, c), a, c) BY <2>4 DEF Inv, HighestBeforeIsWhatIsObserved
  <2>6. PICK h \in Seen(a, c) : /\ HighestBefore(a, c) = [min |-> first[c], max |-> seq[h]]
                                /\ \A x \in Seen(a, c) : seq[x] <= seq[h]
    BY <2>1, <2>5 DEF Reads
  <2>7. seq[m] <= HighestBefore(a, c).max /\ HighestBefore(a, c).max \in Nat
    BY <2>1, <2>6, <1>0 DEF Seen
  <2> QED BY <2>2, <2>4, <2>7, <1>0 DEF Meet
<1> QED BY <1>1, <1>2

\* (4) for a creator: it counts by vectors exactly if it is a witness.
THEOREM BetweenIsWitnesses ==
  ASSUME Inv, NEW a \in arrived, NEW b \in arrived
  PROVE  Between(a, b) = Witnesses(a, b)
<1>1. ASSUME NEW v \in Between(a, b) PROVE v \in Witnesses(a, b)
  <2>1. PICK c \in Branches : Meet(a, b, c) /\ v = owner[c] BY <1>1 DEF Between
  <2>2. v \notin SeenCheating(a) /\ v \in Validators BY <2>1, MeetIsAnEventBetween DEF Inv, TypeOK
  <2>3. PICK m \in arrived : branchOf[m] = c /\ Anc(a, m) /\ Anc(m, b) BY <2>1, MeetIsAnEventBetween
  <2>4. m \in Ev /\ creator[m] = v BY <2>1, <2>3 DEF Inv, TypeOK, BranchesAreChains, InRange
  <2> QED BY <2>2, <2>3, <2>4 DEF Witnesses
<1>2. ASSUME NEW v \in Witnesses(a, b) PROVE v \in Between(a, b)
  <2>1. PICK m \in Ev : creator[m] = v /\ Anc(a, m) /\ Anc(m, b) BY <1>2 DEF Witnesses
  <2>2. v \notin SeenCheating(a) BY <1>2 DEF Witnesses
  <2>3. m \in arrived BY <2>1 DEF Inv, PastHasArrived
  <2>4. branchOf[m] \in Branches /\ owner[branchOf[m]] = v
    BY <2>1, <2>3 DEF Inv, TypeOK, BranchesAreChains, InRange
  <2>5. Meet(a, b, branchOf[m]) BY <2>1, <2>2, <2>3, <2>4, MeetIsAnEventBetween
  <2> QED BY <2>4, <2>5 DEF Between
<1> QED BY <1>1, <1>2

\* (5) The answer.  A branch that opened after a has no mark in a's vector even if its creator is seen
\* cheating; but what a does not observe has no witness, and nobody is no quorum.
THEOREM ForklessCauseIsTheDefinition ==
  ASSUME Inv, NEW a \in arrived, NEW b \in arrived
  PROVE  ByVectors(a, b) <=> ForklessCause(a, b)
<1>1. Between(a, b) = Witnesses(a, b) BY BetweenIsWitnesses
<1>2. CASE ~Quorum(Witnesses(a, b)) BY <1>1, <1>2 DEF ByVectors, ForklessCause
<1>3. CASE Quorum(Witnesses(a, b))
  <2>1. Witnesses(a, b) # {} BY <1>3, EmptyIsNoQuorum
  <2>2. PICK m \in Ev : Anc(a, m) /\ Anc(m, b) BY <2>1 DEF Witnesses
  <2>3. Anc(a, b) BY <2>2, ObservationAsm DEF Inv, TypeOK
  <2>4. branchOf[b] \in DOMAIN hb[a] BY <2>3, ObservedIsInTheVector
  <2>5. owner[branchOf[b]] = creator[b] BY DEF Inv, BranchesAreChains, InRange
  <2>6. HighestBefore(a, branchOf[b]) = Forked <=> creator[b] \in SeenCheating(a)
    BY <2>4, <2>5 DEF HighestBefore, Inv, MarksAreTheCheatersSeen
  <2> QED BY <1>1, <1>3, <2>6 DEF ByVectors, ForklessCause
<1> QED BY <1>2, <1>3

-------------------------------------------------------------------------------
(****************************************************************************)
(* The invariant is inductive: steps (1), (2) and (3).                      *)
(****************************************************************************)
LEMMA InitInv == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv OBVIOUS
<1>1. TypeOK BY Asm DEF Init, TypeOK, Branches, Validators
<1>2. PastHasArrived BY DEF Init, PastHasArrived
<1>3. BranchesAreChains BY Asm DEF Init, BranchesAreChains, InRange, Chain, SelfChain, NoGap, Branches
<1> QED BY <1>1, <1>2, <1>3 DEF Init, Inv, HighestBeforeIsWhatIsObserved, MarksAreTheCheatersSeen,
                                LowestAfterIsTheFirstObserver

LEMMA TypesStep ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk)
  PROVE  /\ TypeOK'
         /\ b \in Branches' /\ Branches \subseteq Branches' /\ Branches' \subseteq Branches \cup {b}
         /\ \A x \in arrived : x # e /\ branchOf'[x] = branchOf[x]
         /\ \A c \in Branches : owner'[c] = owner[c]
<1>1. b \in Branches => owner[b] = creator[e]
  <2> SUFFICES ASSUME b \in Branches PROVE owner[b] = creator[e] OBVIOUS
  <2>1. Fits(e, b) BY DEF Add, IsBranchOf, Branches, Inv, TypeOK
  <2>2. CASE SelfParents(e) = {} BY <2>1, <2>2, DagAsm DEF Fits, Inv, TypeOK
  <2>3. CASE SelfParents(e) # {}
    <3>1. PICK p \in SelfParents(e) : branchOf[p] = b BY <2>1, <2>3 DEF Fits
    <3> QED BY <3>1 DEF SelfParents, Add, Inv, BranchesAreChains, InRange
  <2> QED BY <2>2, <2>3
<1>2. count' \in Nat /\ N <= count' /\ b \in Branches'
      /\ Branches \subseteq Branches' /\ Branches' \subseteq Branches \cup {b}
  BY Asm DEF Add, IsBranchOf, Fits, Branches, Inv, TypeOK
<1>3. \A x \in arrived : x # e /\ branchOf'[x] = branchOf[x] BY DEF Add
<1>4. \A c \in Branches : owner'[c] = owner[c] BY <1>1, <1>2 DEF Add, Branches
<1>5. TypeOK'
  <2>1. \A x \in arrived : hb'[x] = hb[x] BY <1>3 DEF Add
  <2>2. DOMAIN hb'[e] = Branches' /\ \A c \in Branches' : hb'[e][c] \in Entry
    BY <1>2 DEF Add, Branches, Entry, Inv, TypeOK
  <2> QED BY <1>2, <1>3, <1>4, <2>1, <2>2, DagAsm, Asm
          DEF Add, Inv, TypeOK, Branches, Validators, LowestAfter
<1> QED BY <1>2, <1>3, <1>4, <1>5

LEMMA NobodyObservesTheNewOne ==
  ASSUME Inv, NEW e \in Ev, e \notin arrived, NEW a \in arrived
  PROVE  ~Anc(a, e)
BY DEF Inv, PastHasArrived

LEMMA PastStep ==
  ASSUME Inv, NEW e \in Ev, parents[e] \subseteq arrived, arrived' = arrived \cup {e}
  PROVE  PastHasArrived'
<1> SUFFICES ASSUME NEW a \in arrived', NEW x \in Ev, Anc(a, x) PROVE x \in arrived' BY DEF PastHasArrived
<1>1. CASE a \in arrived BY <1>1 DEF Inv, PastHasArrived
<1>2. CASE a = e
  <2>1. x = e \/ \E p \in parents[e] : Anc(p, x) BY <1>2, ObservationAsm
  <2> QED BY <2>1 DEF Inv, PastHasArrived
<1> QED BY <1>1, <1>2

\* An event goes on a branch only right after its self-parent, or on its creator's first one while that is
\* empty: all that is on the branch already is below it, and it observes all of that.
LEMMA NewestOfItsBranch ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), parents[e] \subseteq arrived, IsBranchOf(e, b),
         NEW x \in arrived, branchOf[x] = b
  PROVE  /\ Anc(e, x) /\ seq[x] < seq[e]
         /\ \E p \in SelfParents(e) : branchOf[p] = b /\ Anc(p, x)
<1>1. b \in Branches /\ Fits(e, b)
  BY DEF IsBranchOf, Branches, Inv, TypeOK
<1>2. x \in Ev /\ seq[x] \in Nat \ {0} /\ seq[x] <= last[b] /\ last[b] \in Nat /\ last[b] + 1 = seq[e]
  BY <1>1, DagAsm DEF Inv, TypeOK, BranchesAreChains, InRange, Fits
<1>3. seq[x] < seq[e] BY <1>2
<1>4. SelfParents(e) # {}   \* or seq[e] were 1, and the branch empty
  <2> SUFFICES ASSUME SelfParents(e) = {} PROVE FALSE OBVIOUS
  <2>1. seq[e] = 1 BY SequenceAsm
  <2> QED BY <2>1, <1>2
<1>5. PICK p \in SelfParents(e) : branchOf[p] = b BY <1>1, <1>4 DEF Fits
<1>6. p \in arrived /\ p \in Ev /\ p \in parents[e] /\ seq[p] \in Nat /\ seq[e] = seq[p] + 1
  BY <1>5, SequenceAsm, DagAsm DEF SelfParents, Inv, TypeOK
<1>7. seq[x] <= seq[p] BY <1>2, <1>6
<1>8. Anc(p, x) BY <1>5, <1>6, <1>7 DEF Inv, BranchesAreChains, Chain, OnOneBranch
<1>9. Anc(e, x) BY <1>2, <1>6, <1>8, ObservationAsm
<1> QED BY <1>3, <1>5, <1>8, <1>9

THEOREM BranchesStep ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk)
  PROVE  BranchesAreChains'
<1>0. /\ TypeOK' /\ arrived' = arrived \cup {e} /\ branchOf'[e] = b /\ b \in Branches'
      /\ \A x \in arrived : x # e /\ branchOf'[x] = branchOf[x]
      /\ \A c \in Branches : owner'[c] = owner[c] /\ first'[c] = first[c] /\ (c # b => last'[c] = last[c])
      /\ owner'[b] = creator[e] /\ last'[b] = seq[e] /\ seq[e] \in Nat \ {0}
  BY TypesStep, DagAsm DEF Add, Branches, TypeOK, Inv
<1>1. CASE b \in Branches
  <2>1. Fits(e, b) /\ last[b] + 1 = seq[e] BY <1>1 DEF Add, IsBranchOf, Fits, Branches, Inv, TypeOK
  <2>2. first[b] \in Nat \ {0} /\ last[b] \in Nat /\ first[b] <= seq[e]
    BY <1>1, <2>1 DEF Inv, TypeOK, BranchesAreChains, NoGap
  <2>3. Branches' = Branches BY <1>1 DEF Add, Branches
  <2>4. InRange'
    <3> SUFFICES ASSUME NEW x \in arrived'
                 PROVE  /\ owner'[branchOf'[x]] = creator[x]
                        /\ first'[branchOf'[x]] <= seq[x] /\ seq[x] <= last'[branchOf'[x]]
      BY DEF InRange
    <3>1. CASE x = e BY <3>1, <1>0, <1>1, <2>2
    <3>2. CASE x \in arrived /\ branchOf[x] # b
      BY <3>2, <1>0 DEF Inv, TypeOK, BranchesAreChains, InRange
    <3>3. CASE x \in arrived /\ branchOf[x] = b
      <4>1. seq[x] < seq[e] BY <3>3, NewestOfItsBranch DEF Add
      <4> QED BY <3>3, <4>1, <1>0, <1>1, DagAsm DEF Inv, TypeOK, BranchesAreChains, InRange
    <3> QED BY <3>1, <3>2, <3>3, <1>0
  <2>5. SelfChain'
    <3> SUFFICES ASSUME NEW x \in arrived', first'[branchOf'[x]] < seq[x]
                 PROVE  \E p \in SelfParents(x) : branchOf'[p] = branchOf'[x]
      BY DEF SelfChain, OnOneBranch
    <3>1. CASE x \in arrived   \* the self-parent it had is among the arrived, where branches stay
      <4>1. PICK p \in SelfParents(x) : branchOf[p] = branchOf[x]
        BY <3>1, <1>0 DEF Inv, TypeOK, BranchesAreChains, SelfChain, OnOneBranch
      <4>2. p \in arrived
        <5>1. x \in Ev /\ p \in Ev /\ p \in parents[x] BY <3>1, <4>1, DagAsm DEF SelfParents, Inv, TypeOK
        <5>2. Anc(x, p) BY <5>1, ObservationAsm
        <5> QED BY <3>1, <5>1, <5>2 DEF Inv, PastHasArrived
      <4> QED BY <3>1, <4>1, <4>2, <1>0
    <3>2. CASE x = e
      <4>1. SelfParents(e) # {}
        <5> SUFFICES ASSUME SelfParents(e) = {} PROVE FALSE OBVIOUS
        <5>1. seq[e] = 1 BY SequenceAsm
        <5> QED BY <5>1, <3>2, <1>0, <1>1, <2>2
      <4>2. PICK p \in SelfParents(e) : branchOf[p] = b BY <2>1, <4>1 DEF Fits
      <4>3. p \in arrived BY <4>2 DEF SelfParents, Add
      <4> QED BY <3>2, <4>2, <4>3, <1>0
    <3> QED BY <3>1, <3>2, <1>0
  <2>6. NoGap'
    <3> SUFFICES ASSUME NEW c \in Branches
                 PROVE  /\ first'[c] <= last'[c] + 1
                        /\ \A n \in first'[c]..last'[c] : \E x \in arrived' : branchOf'[x] = c /\ seq[x] = n
      BY <2>3 DEF NoGap
    <3>1. CASE c # b BY <3>1, <1>0 DEF Inv, BranchesAreChains, NoGap
    <3>2. CASE c = b
      <4>1. first'[b] <= last'[b] + 1 BY <1>0, <1>1, <2>2
      <4>2. ASSUME NEW n \in first'[b]..last'[b] PROVE \E x \in arrived' : branchOf'[x] = b /\ seq[x] = n
        <5>1. n = seq[e] \/ n \in first[b]..last[b] BY <4>2, <1>0, <1>1, <2>1, <2>2
        <5>2. CASE n = seq[e] BY <5>2, <1>0
        <5>3. CASE n \in first[b]..last[b]
          <6>1. PICK x \in arrived : branchOf[x] = b /\ seq[x] = n
            BY <5>3, <1>1 DEF Inv, BranchesAreChains, NoGap
          <6> QED BY <6>1, <1>0
        <5> QED BY <5>1, <5>2, <5>3
      <4> QED BY <3>2, <4>1, <4>2
    <3> QED BY <3>1, <3>2
  <2>7. Chain'
    <3> SUFFICES ASSUME NEW x \in arrived', NEW y \in arrived', branchOf'[x] = branchOf'[y], seq[x] <= seq[y]
                 PROVE  Anc(y, x) /\ (seq[x] = seq[y] => x = y)
      BY DEF Chain, OnOneBranch
    <3>1. CASE x \in arrived /\ y \in arrived
      BY <3>1, <1>0 DEF Inv, BranchesAreChains, Chain, OnOneBranch
    <3>2. CASE x \in arrived /\ y = e
      <4>1. branchOf[x] = b BY <3>2, <1>0
      <4>2. Anc(e, x) /\ seq[x] < seq[e] BY <3>2, <4>1, NewestOfItsBranch DEF Add
      <4> QED BY <3>2, <4>2, DagAsm DEF Inv, TypeOK
    <3>3. CASE x = e /\ y \in arrived   \* not so: y is below e
      <4>1. branchOf[y] = b BY <3>3, <1>0
      <4>2. seq[y] < seq[e] BY <3>3, <4>1, NewestOfItsBranch DEF Add
      <4> QED BY <3>3, <4>2, DagAsm DEF Inv, TypeOK
    <3>4. CASE x = e /\ y = e BY <3>4, ObservationAsm
    <3> QED BY <3>1, <3>2, <3>3, <3>4, <1>0
  <2> QED BY <2>4, <2>5, <2>6, <2>7 DEF BranchesAreChains
<1>2. CASE b \notin Branches
  \* A new branch: e alone is on it, and first' = last' = seq[e].  The others are as they were.
  <2>1. b = count + 1 /\ first'[b] = seq[e] /\ Branches' = Branches \cup {b}
    BY <1>2 DEF Add, IsBranchOf, Fits, Branches, Inv, TypeOK
  <2>2. \A x \in arrived : branchOf'[x] \in Branches /\ branchOf'[x] # b
    BY <1>0, <1>2 DEF Inv, TypeOK
  <2>3. InRange' BY <1>0, <2>1, <2>2 DEF Inv, BranchesAreChains, InRange
  <2>4. Chain' BY <1>0, <2>2, ObservationAsm DEF Inv, BranchesAreChains, Chain, OnOneBranch
  <2>5. SelfChain'
    <3> SUFFICES ASSUME NEW x \in arrived, first[branchOf[x]] < seq[x]
                 PROVE  \E p \in SelfParents(x) : branchOf'[p] = branchOf'[x]
      BY <1>0, <2>1, <2>2 DEF SelfChain, OnOneBranch
    <3>1. PICK p \in SelfParents(x) : branchOf[p] = branchOf[x]
      BY DEF Inv, BranchesAreChains, SelfChain, OnOneBranch
    <3>2. p \in Ev /\ Anc(x, p) BY <3>1, DagAsm, ObservationAsm DEF SelfParents, Inv, TypeOK
    <3>3. p \in arrived BY <3>2 DEF Inv, PastHasArrived
    <3> QED BY <3>1, <3>3, <1>0
  <2>6. NoGap'
    <3>1. \A c \in Branches : c # b BY <1>2
    <3> QED BY <1>0, <2>1, <3>1 DEF Inv, BranchesAreChains, NoGap
  <2> QED BY <2>3, <2>4, <2>5, <2>6 DEF BranchesAreChains
<1> QED BY <1>1, <1>2

\* What an event observes of a branch: what its parents observe of it, and itself on its own.
LEMMA SeenByTheNewOne ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk), NEW c \in Branches'
  PROVE  /\ Seen(e, c)' = UNION {Seen(p, c) : p \in parents[e]} \cup (IF c = b THEN {e} ELSE {})
         /\ \A a \in arrived : Seen(a, c)' = Seen(a, c)
<1>1. arrived' = arrived \cup {e} /\ branchOf'[e] = b /\ Anc(e, e) /\ parents[e] \subseteq arrived
      /\ \A x \in arrived : x # e /\ x \in Ev /\ branchOf'[x] = branchOf[x]
  BY TypesStep, ObservationAsm DEF Add, Inv, TypeOK
<1>2. \A x \in arrived : Anc(e, x) <=> \E p \in parents[e] : Anc(p, x) BY <1>1, ObservationAsm
<1>3. \A a \in arrived : ~Anc(a, e) BY NobodyObservesTheNewOne DEF Add
<1> QED BY <1>1, <1>2, <1>3 DEF Seen

\* (2) The joined entry, where no parent has a mark, says what the new event observes.
THEOREM MergedStep ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk), NEW c \in Branches', merged[c] # Forked
  PROVE  Reads(merged[c], e, c)'
<1> DEFINE E == Entries(e, b, c)
<1>1. IsJoined(merged[c], E) /\ Forked \notin E BY DEF Add, Branches, IsJoined
<1>2. parents[e] \subseteq arrived /\ \A x \in Ev : seq[x] \in Nat \ {0} BY DagAsm DEF Add
<1>3. ASSUME NEW p \in parents[e]
      PROVE  /\ HighestBefore(p, c) = Empty => Seen(p, c) = {}
             /\ HighestBefore(p, c) # Empty =>
                  \E h \in Seen(p, c) : /\ HighestBefore(p, c) = [min |-> first'[c], max |-> seq[h]]
                                        /\ \A x \in Seen(p, c) : seq[x] <= seq[h]
  <2>1. HighestBefore(p, c) # Forked BY <1>1 DEF Entries
  <2>2. CASE c \in Branches
    <3>1. Reads(HighestBefore(p, c), p, c) BY <2>1, <2>2, <1>2 DEF Inv, HighestBeforeIsWhatIsObserved
    <3>2. first'[c] = first[c] BY <2>2 DEF Add, Branches
    <3>3. \A h \in Seen(p, c) : seq[h] # 0 BY <1>2 DEF Seen, Inv, TypeOK
    <3> QED BY <3>1, <3>2, <3>3 DEF Reads, Empty
  <2>3. CASE c \notin Branches   \* a branch that has just opened
    BY <2>3, <1>2 DEF HighestBefore, Seen, Inv, TypeOK
  <2> QED BY <2>2, <2>3
<1>4. Seen(e, c)' = UNION {Seen(p, c) : p \in parents[e]} \cup (IF c = b THEN {e} ELSE {})
  BY SeenByTheNewOne
<1>5. Itself(e) # Empty BY <1>2 DEF Itself, Empty
<1>6. CASE E \subseteq {Empty}
  <2>1. merged[c] = Empty BY <1>1, <1>6 DEF IsJoined
  <2>2. c # b /\ \A p \in parents[e] : Seen(p, c) = {} BY <1>3, <1>5, <1>6 DEF Entries
  <2> QED BY <2>1, <2>2, <1>4 DEF Reads
<1>7. CASE ~(E \subseteq {Empty})
  <2>1. /\ merged[c] \in [min : Nat, max : Nat]
        /\ \E x \in E \ {Empty} : x.min = merged[c].min
        /\ \E x \in E \ {Empty} : x.max = merged[c].max
        /\ \A x \in E \ {Empty} : merged[c].min <= x.min /\ x.max <= merged[c].max
    BY <1>1, <1>7 DEF IsJoined
  <2>2. merged[c].min = first'[c]
    <3>1. CASE c # b   \* every entry that is not empty has this min
      <4>1. \A x \in E \ {Empty} : x.min = first'[c] BY <3>1, <1>3 DEF Entries
      <4> QED BY <2>1, <4>1
    <3>2. CASE c = b /\ b \notin Branches   \* e alone
      <4>1. first'[c] = seq[e] /\ \A x \in E \ {Empty} : x = Itself(e)
        BY <3>2, <1>2, <1>5 DEF Entries, HighestBefore, Add, Branches, Inv, TypeOK
      <4> QED BY <2>1, <4>1 DEF Itself
    <3>3. CASE c = b /\ b \in Branches /\ SelfParents(e) = {}   \* the creator's first event
      <4>1. seq[e] = 1 /\ last[b] + 1 = 1
        BY <3>3, SequenceAsm DEF Add, IsBranchOf, Fits, Branches, Inv, TypeOK
      <4>2. first[b] = 1 BY <3>3, <4>1 DEF Inv, TypeOK, BranchesAreChains, NoGap
      <4>3. \A x \in E \ {Empty} : x.min = 1
        BY <3>3, <4>1, <4>2, <1>3 DEF Entries, Itself, Add, Branches
      <4> QED BY <3>3, <2>1, <4>2, <4>3 DEF Add, Branches
    <3>4. CASE c = b /\ b \in Branches /\ SelfParents(e) # {}   \* the self-parent's entry has this min
      <4>1. PICK p \in SelfParents(e) : branchOf[p] = b
        BY <3>4 DEF Add, IsBranchOf, Fits, Branches, Inv, TypeOK
      <4>2. p \in parents[e] /\ p \in Seen(p, b)
        BY <4>1, <1>2, ObservationAsm DEF SelfParents, Seen, Inv, TypeOK
      <4>3. HighestBefore(p, c) \in E \ {Empty} /\ HighestBefore(p, c).min = first'[c]
        BY <3>4, <4>2, <1>3 DEF Entries
      <4>4. first'[c] <= seq[e] /\ first'[c] \in Nat
        BY <3>4, TypesStep, BranchesStep DEF BranchesAreChains, InRange, TypeOK, Add
      <4>5. \A x \in E \ {Empty} : first'[c] <= x.min BY <4>4, <1>3 DEF Entries, Itself
      <4> QED BY <2>1, <4>3, <4>4, <4>5
    <3> QED BY <3>1, <3>2, <3>3, <3>4
  <2>3. \E h \in Seen(e, c)' : seq[h] = merged[c].max
    <3>1. PICK x \in E \ {Empty} : x.max = merged[c].max BY <2>1
    <3>2. CASE c = b /\ x = Itself(e) BY <3>1, <3>2, <1>4 DEF Itself
    <3>3. CASE \E p \in parents[e] : x = HighestBefore(p, c)
      <4>1. PICK p \in parents[e] : x = HighestBefore(p, c) BY <3>3
      <4>2. PICK h \in Seen(p, c) : x = [min |-> first'[c], max |-> seq[h]] BY <3>1, <4>1, <1>3
      <4> QED BY <3>1, <4>1, <4>2, <1>4
    <3> QED BY <3>1, <3>2, <3>3 DEF Entries
  <2>4. \A x \in Seen(e, c)' : seq[x] <= merged[c].max
    <3> SUFFICES ASSUME NEW x \in Seen(e, c)' PROVE seq[x] <= merged[c].max OBVIOUS
    <3>1. CASE c = b /\ x = e
      <4>1. Itself(e) \in E \ {Empty} BY <3>1, <1>5 DEF Entries
      <4> QED BY <3>1, <4>1, <2>1 DEF Itself
    <3>2. CASE \E p \in parents[e] : x \in Seen(p, c)
      <4>1. PICK p \in parents[e] : x \in Seen(p, c) BY <3>2
      <4>2. HighestBefore(p, c) \in E \ {Empty} BY <4>1, <1>3 DEF Entries
      <4>3. PICK h \in Seen(p, c) : HighestBefore(p, c).max = seq[h] /\ seq[x] <= seq[h]
        BY <4>1, <4>2, <1>3
      <4>4. seq[h] <= merged[c].max BY <4>2, <4>3, <2>1
      <4> QED BY <4>3, <4>4, <1>2, <2>1 DEF Seen, Inv, TypeOK
    <3> QED BY <3>1, <3>2, <1>4
  <2>5. PICK h \in Seen(e, c)' : seq[h] = merged[c].max BY <2>3
  <2>6. merged[c] = [min |-> first'[c], max |-> seq[h]] BY <2>1, <2>2, <2>5
  <2> QED BY <2>4, <2>5, <2>6 DEF Reads
<1> QED BY <1>6, <1>7

THEOREM HighestBeforeStep ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk)
  PROVE  HighestBeforeIsWhatIsObserved' /\ MarksAreTheCheatersSeen'
<1>1. TypeOK' /\ PastHasArrived' /\ BranchesAreChains' /\ arrived' = arrived \cup {e} /\ e \notin arrived
  BY TypesStep, PastStep, BranchesStep DEF Add
<1>2. \A a \in arrived : hb'[a] = hb[a] BY DEF Add
<1>3. hb'[e] = [c \in Branches' |->
                  IF Cheats(merged, Own(owner', count', c)) THEN Forked ELSE merged[c]]
  BY DEF Add, Branches
<1>4. ASSUME NEW c \in Branches', merged[c] = Forked PROVE owner'[c] \in SeenCheating(e)
  \* the mark is a parent's, and what the parent sees e sees
  <2>1. Forked \in Entries(e, b, c)
    <3>1. IsJoined(merged[c], Entries(e, b, c)) BY DEF Add, Branches
    <3>2. Empty # Forked BY MarkAsm DEF Empty
    <3> QED BY <1>4, <3>1, <3>2, MarkAsm DEF IsJoined
  <2>2. Itself(e) # Forked BY MarkAsm, DagAsm DEF Itself
  <2>3. PICK p \in parents[e] : HighestBefore(p, c) = Forked BY <2>1, <2>2 DEF Entries
  <2>4. c \in DOMAIN hb[p] /\ hb[p][c] = Forked BY <2>3, MarkAsm DEF HighestBefore, Empty
  <2>5. p \in arrived /\ p \in Ev /\ c \in Branches /\ Anc(e, p)
    BY <2>3, <2>4, ObservationAsm DEF Add, Inv, TypeOK
  <2>6. owner[c] \in SeenCheating(p) BY <2>4, <2>5 DEF Inv, MarksAreTheCheatersSeen
  <2>7. owner'[c] = owner[c] BY <2>5, TypesStep
  <2> QED BY <2>5, <2>6, <2>7, CheatingIsNeverForgotten
<1>5. \A c \in Branches' : merged[c] = Forked \/ Reads(merged[c], e, c)' BY MergedStep
<1>6. \A c \in Branches' :
        Cheats(merged, Own(owner', count', c)) <=> owner'[c] \in SeenCheating(e)
  \* Open.  It is CheatsIsSeenCheating in the state after the step, by <1>1, <1>4 and <1>5: what follows
  \* from hypotheses about one state follows from the same ones about the next.  That inference, from a
  \* lemma to the lemma with primes, has no proof text here.
  PROOF OMITTED
<1>7. MarksAreTheCheatersSeen'
  <2> SUFFICES ASSUME NEW a \in arrived', NEW c \in DOMAIN hb'[a]
               PROVE  hb'[a][c] = Forked <=> owner'[c] \in SeenCheating(a)
    BY DEF MarksAreTheCheatersSeen
  <2>1. CASE a \in arrived
    <3>1. c \in Branches /\ owner'[c] = owner[c] BY <2>1, <1>2, TypesStep DEF Inv, TypeOK
    <3> QED BY <2>1, <3>1, <1>2 DEF Inv, MarksAreTheCheatersSeen
  <2>2. CASE a = e
    <3>1. c \in Branches' BY <2>2, <1>3
    <3>2. CASE Cheats(merged, Own(owner', count', c)) BY <2>2, <3>1, <3>2, <1>3, <1>6
    <3>3. CASE ~Cheats(merged, Own(owner', count', c))
      <4>1. merged[c] # Forked BY <3>1, <3>3 DEF Cheats, Own, Branches
      <4> QED BY <2>2, <3>1, <3>3, <4>1, <1>3, <1>6
    <3> QED BY <3>2, <3>3
  <2> QED BY <2>1, <2>2, <1>1
<1>8. HighestBeforeIsWhatIsObserved'
  <2> SUFFICES ASSUME NEW a \in arrived', NEW c \in Branches', HighestBefore(a, c)' # Forked
               PROVE  Reads(HighestBefore(a, c), a, c)'
    BY DEF HighestBeforeIsWhatIsObserved
  <2>1. CASE a = e
    <3>1. HighestBefore(a, c)' = merged[c] /\ merged[c] # Forked
      BY <2>1, <1>3 DEF HighestBefore
    <3> QED BY <2>1, <3>1, <1>5
  <2>2. CASE a \in arrived
    <3>1. HighestBefore(a, c)' = HighestBefore(a, c) /\ Seen(a, c)' = Seen(a, c)
      BY <2>2, <1>2, SeenByTheNewOne DEF HighestBefore
    <3>2. CASE c \in Branches
      <4>1. first'[c] = first[c] BY <3>2 DEF Add, Branches
      <4> QED BY <2>2, <3>1, <3>2, <4>1 DEF Reads, Inv, HighestBeforeIsWhatIsObserved
    <3>3. CASE c \notin Branches   \* opened after a: nothing of it is observed
      BY <2>2, <3>1, <3>3 DEF Reads, Seen, HighestBefore, Inv, TypeOK
    <3> QED BY <3>2, <3>3
  <2> QED BY <2>1, <2>2, <1>1
<1> QED BY <1>7, <1>8

\* (3) The walk that stops at entries finds every ancestor without one: where the branch has been, it has
\* been in all that lies beyond.
LEMMA WalkFindsAll ==
  ASSUME Inv, NEW e \in Ev, e \notin arrived, parents[e] \subseteq arrived, NEW b \in Nat,
         NEW walk \in SUBSET Ev, IsWalk(walk, e, b)
  PROVE  walk = {x \in arrived : Anc(e, x) /\ LowestAfter(x, b) = 0}
<1> DEFINE fresh == {x \in arrived : Anc(e, x) /\ LowestAfter(x, b) = 0}
           stop  == {x \in arrived : LowestAfter(x, b) # 0}
           all   == walk \cup stop \cup {e}
<1>1. walk \subseteq fresh
  <2>1. Closed(fresh, e, b)
    <3>1. ASSUME NEW p \in parents[e], LowestAfter(p, b) = 0 PROVE p \in fresh
      BY <3>1, ObservationAsm DEF Inv, TypeOK
    <3>2. ASSUME NEW x \in fresh, NEW p \in parents[x], LowestAfter(p, b) = 0 PROVE p \in fresh
      <4>1. x \in Ev /\ p \in Ev /\ Anc(x, p) BY <3>2, DagAsm, ObservationAsm DEF Inv, TypeOK
      <4>2. p \in arrived /\ Anc(e, p) BY <3>2, <4>1, ObservationAsm DEF Inv, PastHasArrived
      <4> QED BY <3>2, <4>2
    <3> QED BY <3>1, <3>2 DEF Closed, Open
  <2> QED BY <2>1 DEF IsWalk, Inv, TypeOK
<1>2. \A x \in stop : parents[x] \subseteq stop
  <2> SUFFICES ASSUME NEW x \in stop, NEW p \in parents[x] PROVE p \in stop OBVIOUS
  <2>1. b \in Branches /\ la[x][b] # 0 BY DEF LowestAfter
  <2>2. PICK z \in Observers(x, b) : TRUE BY <2>1 DEF Inv, LowestAfterIsTheFirstObserver
  <2>3. x \in Ev /\ p \in Ev /\ z \in Ev /\ Anc(x, p) /\ Anc(z, x)
    BY <2>2, DagAsm, ObservationAsm DEF Observers, Inv, TypeOK
  <2>4. p \in arrived BY <2>3 DEF Inv, PastHasArrived
  <2>5. z \in Observers(p, b) BY <2>2, <2>3, ObservationAsm DEF Observers
  <2>6. la[p][b] # 0 BY <2>1, <2>4, <2>5 DEF Inv, LowestAfterIsTheFirstObserver
  <2> QED BY <2>1, <2>4, <2>6 DEF LowestAfter
<1>3. fresh \subseteq walk
  <2>1. \A x \in all : parents[x] \subseteq all
    <3>1. parents[e] \subseteq all BY DEF IsWalk, Closed, Open
    <3>2. ASSUME NEW x \in walk, NEW p \in parents[x] PROVE p \in all
      <4>1. p \in arrived   \* x is in the past of e, and so is p
        BY <1>1, <3>2, DagAsm, ObservationAsm DEF Inv, TypeOK, PastHasArrived
      <4> QED BY <3>2, <4>1 DEF IsWalk, Closed, Open
    <3> QED BY <3>1, <3>2, <1>2
  <2>2. \A x \in Ev : Anc(e, x) => x \in all BY <2>1, ObservationAsm DEF Inv, TypeOK
  <2> QED BY <2>2 DEF Inv, TypeOK
<1> QED BY <1>1, <1>3

THEOREM LowestAfterStep ==
  ASSUME Inv, NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
         NEW walk \in SUBSET Ev, Add(e, b, merged, walk)
  PROVE  LowestAfterIsTheFirstObserver'
<1>1. /\ TypeOK' /\ arrived' = arrived \cup {e} /\ branchOf'[e] = b /\ b \in Branches' /\ b \in Nat
      /\ \A x \in arrived : x # e /\ branchOf'[x] = branchOf[x]
  BY TypesStep DEF Add, Branches, Inv, TypeOK
<1>2. walk = {x \in arrived : Anc(e, x) /\ LowestAfter(x, b) = 0} BY <1>1, WalkFindsAll DEF Add
<1>3. seq[e] \in Nat \ {0} /\ Anc(e, e) /\ \A a \in arrived : ~Anc(a, e)
  BY DagAsm, ObservationAsm, NobodyObservesTheNewOne DEF Add
<1>4. ASSUME NEW x \in arrived', NEW c \in Branches'
      PROVE  la'[x][c] = IF c = b /\ (x = e \/ x \in walk) THEN seq[e] ELSE LowestAfter(x, c)
  BY DEF Add, Branches
<1>5. ASSUME NEW x \in arrived, NEW c \in Branches'
      PROVE  Observers(x, c)' = Observers(x, c) \cup (IF c = b /\ Anc(e, x) THEN {e} ELSE {})
  BY <1>1 DEF Observers
<1>6. ASSUME NEW x \in arrived, NEW c \in Branches'   \* also for a branch that has just opened
      PROVE  /\ LowestAfter(x, c) \in Nat
             /\ LowestAfter(x, c) = 0 => Observers(x, c) = {}
             /\ LowestAfter(x, c) # 0 => \E z \in Observers(x, c) : seq[z] = LowestAfter(x, c)
             /\ \A z \in Observers(x, c) : LowestAfter(x, c) <= seq[z]
  BY DEF LowestAfter, Observers, Inv, TypeOK, LowestAfterIsTheFirstObserver
<1> SUFFICES ASSUME NEW x \in arrived', NEW c \in Branches'
             PROVE  /\ la'[x][c] = 0 => Observers(x, c)' = {}
                    /\ la'[x][c] # 0 => \E z \in Observers(x, c)' : seq[z] = la'[x][c]
                    /\ \A z \in Observers(x, c)' : la'[x][c] <= seq[z]
  BY DEF LowestAfterIsTheFirstObserver
<1>7. CASE x = e   \* e alone observes e
  <2>1. Observers(e, c)' = IF c = b THEN {e} ELSE {} BY <1>1, <1>3 DEF Observers
  <2>2. la'[e][c] = IF c = b THEN seq[e] ELSE 0 BY <1>4, <1>7 DEF LowestAfter, Add
  <2> QED BY <1>3, <1>7, <2>1, <2>2
<1>8. CASE x \in walk   \* nothing on b observed it before e
  <2>1. x \in arrived /\ Anc(e, x) /\ LowestAfter(x, b) = 0 BY <1>2, <1>8
  <2>2. CASE c = b
    <3>1. Observers(x, c)' = {e} BY <2>1, <2>2, <1>5, <1>6
    <3> QED BY <3>1, <2>2, <1>3, <1>4, <1>8
  <2>3. CASE c # b
    <3>1. la'[x][c] = LowestAfter(x, c) /\ Observers(x, c)' = Observers(x, c)
      BY <2>1, <2>3, <1>4, <1>5
    <3> QED BY <2>1, <3>1, <1>6
  <2> QED BY <2>2, <2>3
<1>9. CASE x # e /\ x \notin walk
  <2>1. x \in arrived /\ la'[x][c] = LowestAfter(x, c) BY <1>1, <1>4, <1>9
  <2>2. CASE ~(c = b /\ Anc(e, x)) BY <2>1, <2>2, <1>5, <1>6
  <2>3. CASE c = b /\ Anc(e, x)   \* one before e has observed it, and e has a higher number
    <3>1. LowestAfter(x, b) # 0 BY <2>1, <2>3, <1>2, <1>9
    <3>2. PICK z \in Observers(x, b) : seq[z] = LowestAfter(x, b) BY <2>1, <2>3, <3>1, <1>6
    <3>3. z \in arrived /\ branchOf[z] = b BY <3>2 DEF Observers
    <3>4. seq[z] < seq[e] BY <3>3, NewestOfItsBranch DEF Add
    <3>5. Observers(x, b)' = Observers(x, b) \cup {e} BY <2>1, <2>3, <1>5
    <3>6. seq[z] \in Nat BY <3>3, DagAsm DEF Inv, TypeOK
    <3> QED BY <2>1, <2>3, <3>1, <3>2, <3>4, <3>5, <3>6, <1>3, <1>6
  <2> QED BY <2>2, <2>3
<1> QED BY <1>7, <1>8, <1>9, <1>1

LEMMA NextInv == Inv /\ [Next]_vars => Inv'
<1> SUFFICES ASSUME Inv, [Next]_vars PROVE Inv' OBVIOUS
<1>1. ASSUME NEW e \in Ev, NEW b \in 1..(count + 1), NEW merged \in [1..(count + 1) -> Entry],
             NEW walk \in SUBSET Ev, Add(e, b, merged, walk)
      PROVE  Inv'
  <2>1. TypeOK' BY <1>1, TypesStep
  <2>2. PastHasArrived' BY <1>1, PastStep DEF Add
  <2>3. BranchesAreChains' BY <1>1, BranchesStep
  <2>4. HighestBeforeIsWhatIsObserved' /\ MarksAreTheCheatersSeen' BY <1>1, HighestBeforeStep
  <2>5. LowestAfterIsTheFirstObserver' BY <1>1, LowestAfterStep
  <2> QED BY <2>1, <2>2, <2>3, <2>4, <2>5 DEF Inv
<1>2. CASE UNCHANGED vars
  BY <1>2 DEF vars, Inv, TypeOK, PastHasArrived, BranchesAreChains, InRange, Chain, SelfChain, NoGap,
              OnOneBranch, Branches, HighestBeforeIsWhatIsObserved, HighestBefore, Reads, Seen,
              MarksAreTheCheatersSeen, LowestAfterIsTheFirstObserver, Observers
<1> QED BY <1>1, <1>2 DEF Next

THEOREM TheIndexAnswersTheDefinition ==
  Spec => [](\A a, b \in arrived : ByVectors(a, b) <=> ForklessCause(a, b))
<1>1. Spec => []Inv BY InitInv, NextInv, PTL DEF Spec
<1>2. Inv => \A a, b \in arrived : ByVectors(a, b) <=> ForklessCause(a, b)
  BY ForklessCauseIsTheDefinition
<1> QED BY <1>1, <1>2, PTL
=============================================================================
