--------------------------- MODULE MCTriadicQuorum ---------------------------
(****************************************************************************)
(* The theorems of TriadicQuorum for one triad and for nine leaves: a state *)
(* is a rule and a set of leaves, and all states are initial.  What is      *)
(* recursive in the specification is compared with what it means, which     *)
(* quantifies over all quorums, minimal or not, and all pairs of them.      *)
(****************************************************************************)
EXTENDS Integers, Sequences, FiniteSets

VARIABLES
  theta,      \* a rule
  quorums,    \* all its quorums
  meetings,   \* all that two of its quorums have in common
  members     \* a set of its leaves

INSTANCE TriadicQuorum WITH Theta <- theta

Rules == {<<2>>, <<3>>, <<2, 2>>, <<2, 3>>, <<3, 2>>, <<3, 3>>}

(****************************************************************************)
(* That two quorums meet in B alone says that one of the meetings lies in   *)
(* B; collected once a rule, all pairs of quorums (65,536 for majorities of *)
(* majorities) need not be gone through for every B.  Both collections      *)
(* follow from the rule and are no part of the view.                        *)
(****************************************************************************)
Init ==
  /\ theta \in Rules
  /\ quorums = {Q \in SUBSET Leaves : IsQuorum(Q)}
  /\ meetings = {Q \cap R : Q \in quorums, R \in quorums}
  /\ members \in SUBSET Leaves

RuleAndMembers == <<theta, members>>

Spec == Init /\ [][FALSE]_<<theta, quorums, meetings, members>>

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  More leaves do not undo a quorum, and what is no leaf does  *)
(* not make one.                                                            *)
(****************************************************************************)
TypeOK == theta \in Rules /\ members \subseteq Leaves

MoreIsStillAQuorum ==
  IsQuorum(members) => \A leaf \in Leaves : IsQuorum(members \cup {leaf})

OutsidersDoNotCount == IsQuorum(members \cup {"outsider"}) <=> IsQuorum(members)

(****************************************************************************)
(* The recursions are the quantified definitions.  (That a meeting lies in  *)
(* the set is asked from the side of its subsets: there are fewer of them.  *)
(* And every quorum has a member in the set if no quorum is outside it.)    *)
(****************************************************************************)
BrokenIfTwoQuorumsMeetInItAlone ==
  Broken(members) <=> \E meeting \in SUBSET members : meeting \in meetings

BlockedIfEveryQuorumHasAMember ==
  Blocked(members) <=> \A outside \in SUBSET (Leaves \ members) : outside \notin quorums

BlockedIfTheOthersAreNoQuorum ==
  Blocked(members) <=> ~IsQuorum(Leaves \ members)

(****************************************************************************)
(* The closed forms.  A set is minimal if it is no longer one with any leaf *)
(* less; all minimal sets of a kind have the same size.                     *)
(****************************************************************************)
Minimal(kind(_)) == kind(members) /\ \A leaf \in members : ~kind(members \ {leaf})

MinimalQuorumsHaveOneSize == Minimal(IsQuorum) => Cardinality(members) = SizeOfQuorum

FewestBreak == Minimal(Broken) => Cardinality(members) = FewestShared

FewestBlock == Minimal(Blocked) => Cardinality(members) = FewestBlocking

QuorumsShareLeaves ==
  /\ members \in meetings => Cardinality(members) >= FewestShared
  /\ \E meeting \in meetings : Cardinality(meeting) = FewestShared

(****************************************************************************)
(* The price: with k levels of 3 in a tree of height h, 3^k leaves break    *)
(* and 2^(h-k) block.  Both at once is tolerated up to one less than the    *)
(* smaller of them.                                                         *)
(****************************************************************************)
Threes == Cardinality({level \in 1..Height : theta[level] = 3})

TradeOff ==
  /\ FewestShared = 3^Threes
  /\ FewestBlocking = 2^(Height - Threes)
  /\ Cardinality(members) <= Tolerated => ~Broken(members) /\ ~Blocked(members)

(****************************************************************************)
(* Drawn examples of nine leaves, three of them to a triad.  Four suffice   *)
(* under majorities of majorities, placed like this:                        *)
(*                                                                          *)
(*      00 01 02      10 11 12      20 21 22                                *)
(*       x  x             x  x                                              *)
(*                                                                          *)
(* and where faults are matters as much as how many there are.              *)
(****************************************************************************)
InATriad == {"00", "01", "02"}
InEach   == {"00", "11", "22"}

Drawn ==
  /\ theta = <<2, 2>> =>
       /\ Leaves = {"00", "01", "02", "10", "11", "12", "20", "21", "22"}
       /\ IsQuorum({"00", "01", "11", "12"})
       /\ ~IsQuorum({"00", "01", "11", "22"})
  /\ theta = <<2, 3>> =>
       /\ Broken(InATriad) /\ ~Broken(InEach)
       /\ Blocked({"00", "11"}) /\ ~Blocked({"00", "01"})
  /\ theta = <<3, 2>> =>
       /\ Broken(InEach) /\ ~Broken(InATriad)
       /\ Blocked({"00", "01"}) /\ ~Blocked({"00", "11"})
=============================================================================
