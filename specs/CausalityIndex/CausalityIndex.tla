--------------------------- MODULE CausalityIndex ---------------------------
(****************************************************************************)
(* forklessCause from two vectors for every event, kept while events        *)
(* arrive.  Looking back, HighestBefore: what the event observes of each    *)
(* branch.  Looking ahead, LowestAfter: the first event of each branch that *)
(* observes it.  Where the two meet on a branch, its creator has an event   *)
(* in between.                                                              *)
(*                                                                          *)
(* A validator that forks has several branches.  With one entry for each    *)
(* validator instead, an event on one branch of a cheater would pass for    *)
(* one on another (mutants/PerValidator).                                   *)
(*                                                                          *)
(* The rules are those of the public Go library lachesis-base: vecfc,       *)
(* vecengine.                                                               *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets, Sequences

CONSTANTS
  Validator,    \* as in EventDag
  Cheater,      \* as in EventDag
  Stake,        \* as in WeightedValidators
  IndexOrder,   \* as in WeightedValidators
  Forked        \* the entry of a branch whose creator is seen cheating; a model value

VARIABLES
  dag,             \* as in EventDag
  branches,        \* the branches in the order in which they opened, each with its creator and last number
  branchOf,        \* branchOf[v][k]: the branch of v's event number k
  highestBefore,   \* highestBefore[v][k][b]: what that event observes of branch b
  lowestAfter      \* lowestAfter[v][k][b]: the lowest sequence number on branch b that observes it, or 0

vars == <<dag, branches, branchOf, highestBefore, lowestAfter>>

Dag == INSTANCE EventDag
INSTANCE WeightedValidators

ASSUME StakesAreInIndexOrder == StakesArePositive /\ IndexOrderIsByStake

Events       == Dag!Events
Creator(e)   == Dag!Creator(e)
Sequence(e)  == Dag!Sequence(e)

(****************************************************************************)
(* An entry of HighestBefore says which sequence numbers of a branch are    *)
(* observed, from min to max.  A vector is as long as there were branches   *)
(* when the event came; what it does not reach is empty.                    *)
(****************************************************************************)
Entry  == [min : Nat, max : Nat] \cup {Forked}
Empty  == [min |-> 0, max |-> 0]

EntryAt(vector, branch) == IF branch \in DOMAIN vector THEN vector[branch] ELSE Empty

BranchOf(e)         == branchOf[e[1]][e[2]]
HighestBefore(e, b) == EntryAt(highestBefore[e[1]][e[2]], b)
LowestAfter(e, b)   == LET row == lowestAfter[e[1]][e[2]]
                       IN  IF b \in DOMAIN row THEN row[b] ELSE 0

TypeOK ==
  /\ Dag!TypeOK
  /\ \A b \in DOMAIN branches :
       /\ DOMAIN branches[b] = {"creator", "lastSeq"}
       /\ branches[b].creator \in Validator
       /\ branches[b].lastSeq \in Nat
  /\ \A v \in Validator :
       /\ Len(branchOf[v]) = Len(dag[v])
       /\ Len(highestBefore[v]) = Len(dag[v])
       /\ Len(lowestAfter[v]) = Len(dag[v])
  /\ \A e \in Events :
       /\ BranchOf(e) \in DOMAIN branches
       /\ \A b \in DOMAIN highestBefore[e[1]][e[2]] : HighestBefore(e, b) \in Entry
       /\ DOMAIN lowestAfter[e[1]][e[2]] = DOMAIN branches
       /\ \A b \in DOMAIN branches : LowestAfter(e, b) \in Nat

(****************************************************************************)
(* The branch of a new event is that of its self-parent, or its creator's   *)
(* first one if it has none, where it is the next there.  Otherwise it      *)
(* opens a branch.  So the child that arrives first continues the branch.   *)
(****************************************************************************)
Opened == Len(branches) + 1

NewBranch(creator, parents) ==
  LET own    == Dag!Own(creator, parents)
      next   == Dag!NewEvent(creator, parents).seq
      before == IF own = {} THEN {Number[creator]} ELSE {BranchOf(p) : p \in own}
      fits   == {b \in before : branches[b].lastSeq + 1 = next}
  IN  IF fits = {} THEN Opened ELSE CHOOSE b \in fits : TRUE

(****************************************************************************)
(* The branches with that event among them.                                 *)
(****************************************************************************)
NewBranches(creator, parents) ==
  LET branch == NewBranch(creator, parents)
      last   == [creator |-> creator, lastSeq |-> Dag!NewEvent(creator, parents).seq]
  IN  IF branch = Opened THEN Append(branches, last) ELSE [branches EXCEPT ![branch] = last]

(****************************************************************************)
(* Looking back.  An event observes itself and what its parents observe:    *)
(* the ranges are joined, and a fork mark stays for ever.                   *)
(****************************************************************************)
Least(numbers)    == CHOOSE n \in numbers : \A m \in numbers : n <= m
Greatest(numbers) == CHOOSE n \in numbers : \A m \in numbers : n >= m

Joined(entries) ==
  LET seen == entries \ {Empty}
  IN  IF Forked \in entries THEN Forked
      ELSE IF seen = {} THEN Empty
      ELSE [min |-> Least({x.min : x \in seen}), max |-> Greatest({x.max : x \in seen})]

Merged(creator, parents) ==
  LET branch == NewBranch(creator, parents)
      next   == Dag!NewEvent(creator, parents).seq
      itself == [min |-> next, max |-> next]
  IN  [b \in DOMAIN NewBranches(creator, parents) |->
         Joined({HighestBefore(p, b) : p \in parents} \cup (IF b = branch THEN {itself} ELSE {}))]

(****************************************************************************)
(* A creator is seen cheating where one of its branches is marked already,  *)
(* or where two of its branches are both observed at one sequence number.   *)
(* Two branches that are observed without overlap are no fork for this      *)
(* observer.  Then all branches that there are of it are marked, whether    *)
(* or not a parent knew them.                                               *)
(****************************************************************************)
Overlap(x, y) == x # Empty /\ y # Empty /\ x.min <= y.max /\ y.min <= x.max

Cheats(vector, own) ==
  \/ \E b \in own : vector[b] = Forked
  \/ \E b, c \in own : b # c /\ Overlap(vector[b], vector[c])

Marked(vector, table) ==
  [b \in DOMAIN vector |->
     LET own == {c \in DOMAIN vector : table[c].creator = table[b].creator}
     IN  IF Cheats(vector, own) THEN Forked ELSE vector[b]]

NewHighestBefore(creator, parents) ==
  Marked(Merged(creator, parents), NewBranches(creator, parents))

(****************************************************************************)
(* Looking ahead.  The new event is the first on its branch to observe      *)
(* those of its ancestors that no earlier event of the branch observes.     *)
(* They are found by walking back from it; where the branch has been        *)
(* before, it has been in all that lies beyond.                             *)
(****************************************************************************)
Stops(e, branch) == LowestAfter(e, branch) # 0

RECURSIVE FirstObserved(_, _)
FirstObserved(events, branch) ==
  LET fresh == {e \in events : ~Stops(e, branch)}
  IN  IF fresh = {} THEN {}
      ELSE fresh \cup FirstObserved(UNION {Dag!Parents(e) : e \in fresh}, branch)

NewLowestAfter(creator, parents) ==
  LET branch == NewBranch(creator, parents)
      next   == Dag!NewEvent(creator, parents).seq
      table  == NewBranches(creator, parents)
      first  == FirstObserved(parents, branch)
      row(e) == [b \in DOMAIN table |-> IF b = branch /\ e \in first THEN next ELSE LowestAfter(e, b)]
      itself == [b \in DOMAIN table |-> IF b = branch THEN next ELSE 0]
      rows(v) == [k \in 1..Len(lowestAfter[v]) |-> row(<<v, k>>)]
  IN  [v \in Validator |-> IF v = creator THEN Append(rows(v), itself) ELSE rows(v)]

(****************************************************************************)
(* The action: an event arrives and is indexed.                             *)
(****************************************************************************)
Indexed(creator, parents) ==
  [branches      |-> NewBranches(creator, parents),
   branchOf      |-> [branchOf EXCEPT ![creator] = Append(@, NewBranch(creator, parents))],
   highestBefore |-> [highestBefore EXCEPT ![creator] = Append(@, NewHighestBefore(creator, parents))],
   lowestAfter   |-> NewLowestAfter(creator, parents)]

Add(creator, parents) ==
  /\ Dag!Add(creator, parents)
  /\ branches'      = Indexed(creator, parents).branches
  /\ branchOf'      = Indexed(creator, parents).branchOf
  /\ highestBefore' = Indexed(creator, parents).highestBefore
  /\ lowestAfter'   = Indexed(creator, parents).lowestAfter

(****************************************************************************)
(* At first every validator has one branch without events, in index order.  *)
(****************************************************************************)
NothingIndexed ==
  [branches      |-> [i \in Numbers |-> [creator |-> IndexOrder[i], lastSeq |-> 0]],
   branchOf      |-> [v \in Validator |-> << >>],
   highestBefore |-> [v \in Validator |-> << >>],
   lowestAfter   |-> [v \in Validator |-> << >>]]

Init ==
  /\ Dag!Init
  /\ branches      = NothingIndexed.branches
  /\ branchOf      = NothingIndexed.branchOf
  /\ highestBefore = NothingIndexed.highestBefore
  /\ lowestAfter   = NothingIndexed.lowestAfter

Next == \E creator \in Validator : \E parents \in Dag!ParentSet : Add(creator, parents)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* The question.  The vectors meet on a branch where the first event on it  *)
(* that observes b is observed by a.  A creator counts once, on however     *)
(* many branches they meet.                                                 *)
(****************************************************************************)
Meet(a, b, branch) ==
  /\ LowestAfter(b, branch) # 0
  /\ HighestBefore(a, branch) # Forked
  /\ LowestAfter(b, branch) <= HighestBefore(a, branch).max

Between(a, b) == {branches[c].creator : c \in {d \in DOMAIN branches : Meet(a, b, d)}}

ForklessCause(a, b) ==
  /\ HighestBefore(a, BranchOf(b)) # Forked
  /\ IsQuorum(Between(a, b))

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The answer is the definition's, in whatever order the       *)
(* events came.                                                             *)
(****************************************************************************)
Definition == INSTANCE DagForklessCause

ForklessCauseIsTheDefinition ==
  {pair \in Events \X Events : ForklessCause(pair[1], pair[2])} = Definition!Causes

(****************************************************************************)
(* A fork mark says that the creator is seen cheating.                      *)
(****************************************************************************)
MarksAreTheCheatersSeen ==
  \A e \in Events : \A b \in DOMAIN highestBefore[e[1]][e[2]] :
    HighestBefore(e, b) = Forked <=> Dag!SeesCheating(e, branches[b].creator)

(****************************************************************************)
(* Without a mark, an entry is exactly what is observed of the branch: the  *)
(* events with these numbers, from the branch's first one on.               *)
(****************************************************************************)
OnBranch(b) == {e \in Events : BranchOf(e) = b}

HighestBeforeIsWhatIsObserved ==
  \A e \in Events : \A b \in DOMAIN branches :
    LET seen == {Sequence(x) : x \in {x \in OnBranch(b) : Dag!Observes(e, x)}}
    IN  HighestBefore(e, b) = Forked \/
        HighestBefore(e, b) = (IF seen = {} THEN Empty ELSE [min |-> Least(seen), max |-> Greatest(seen)])

LowestAfterIsTheFirstObserver ==
  \A e \in Events : \A b \in DOMAIN branches :
    LET seen == {Sequence(x) : x \in {x \in OnBranch(b) : Dag!Observes(x, e)}}
    IN  LowestAfter(e, b) = (IF seen = {} THEN 0 ELSE Least(seen))

(****************************************************************************)
(* A branch is a chain of self-parents, numbered without a gap.             *)
(****************************************************************************)
BranchesAreChains ==
  \A b \in DOMAIN branches :
    /\ \A e \in OnBranch(b) : Creator(e) = branches[b].creator
    /\ Dag!OneChain(OnBranch(b))
    /\ LET numbers == {Sequence(e) : e \in OnBranch(b)}
       IN  IF numbers = {} THEN branches[b].lastSeq = 0
           ELSE numbers = Least(numbers)..branches[b].lastSeq

OneBranchWithoutForks ==
  \A v \in Validator \ Cheater : \A b \in DOMAIN branches :
    branches[b].creator = v <=> b = Number[v]

(****************************************************************************)
(* What is written stays: HighestBefore never changes, an entry of          *)
(* LowestAfter is written once, a branch keeps its creator.                 *)
(****************************************************************************)
HighestBeforeNeverChanges ==
  [][\A e \in Events : highestBefore'[e[1]][e[2]] = highestBefore[e[1]][e[2]]]_vars

LowestAfterIsWrittenOnce ==
  [][\A e \in Events : \A b \in DOMAIN branches :
       LowestAfter(e, b) # 0 => LowestAfter(e, b)' = LowestAfter(e, b)]_vars

BranchesStay ==
  [][/\ \A e \in Events : branchOf'[e[1]][e[2]] = BranchOf(e)
     /\ \A b \in DOMAIN branches :
          /\ branches'[b].creator = branches[b].creator
          /\ branches'[b].lastSeq >= branches[b].lastSeq]_vars
=============================================================================
