------------------------------ MODULE TriadVote ------------------------------
(****************************************************************************)
(* The published one-shot vote on a transaction, in a tree of threes.  Each *)
(* leaf votes once, 1 for the transaction or 0 against it; three votes make *)
(* the vote of a triad, three votes of regions that of the region above.    *)
(* Several rules were published for what makes a vote out of three, and     *)
(* several for what the whole tree decides.  All of them are here, with     *)
(* what they promise; most of the promises are broken.                      *)
(****************************************************************************)
EXTENDS TriadicQuorum

CONSTANTS
  Observer,        \* Who counts votes: a leaf, a representative, a client.
  ByzantineSets,   \* Which sets of leaves may be Byzantine.
  CrashedSets      \* Which sets of leaves may be crashed from the start.

VARIABLES
  byzantine,   \* the leaves that may vote differently to every observer, or not at all
  crashed,     \* the leaves that send nothing
  input,       \* input[l]: what the correct leaf l thinks of the transaction
  heard,       \* heard[o][v]: the leaves whose vote v has reached observer o
  decided      \* decided[o]: what o has decided, as a set: nothing yet, or one value

vars == <<byzantine, crashed, input, heard, decided>>

Value   == {0, 1}
Honest  == Leaves \ byzantine
Correct == Honest \ crashed

(****************************************************************************)
(* A vote is out as soon as there is an input; the network alone decides    *)
(* when an observer gets it, if ever.  An observer counts one vote a leaf   *)
(* and listens until it has decided.  Observers only listen: none of them   *)
(* has an influence on a vote or on another observer.  So two of them show  *)
(* every disagreement that any number can have, and one shows all that can  *)
(* happen to one.                                                           *)
(****************************************************************************)
TypeOK ==
  /\ byzantine \in ByzantineSets /\ crashed \in CrashedSets
  /\ input \in [Leaves \ byzantine -> Value]
  /\ \A o \in Observer : \A v \in Value : heard[o][v] \subseteq Leaves
  /\ \A o \in Observer : heard[o][0] \cap heard[o][1] = {}
  /\ decided \in [Observer -> SUBSET Value]

Init ==
  /\ byzantine \in ByzantineSets
  /\ crashed \in CrashedSets
  /\ input \in [Leaves \ byzantine -> Value]
  /\ heard = [o \in Observer |-> [v \in Value |-> {}]]
  /\ decided = [o \in Observer |-> {}]

(****************************************************************************)
(* What a leaf may send: a correct one its input, a Byzantine one anything. *)
(* A model may replace this, or part the network.                           *)
(****************************************************************************)
Sends(leaf, vote) == leaf \in Honest => input[leaf] = vote

Connected(observer, leaf) == TRUE

-----------------------------------------------------------------------------
(****************************************************************************)
(* THE RULES.  Given what an observer has heard, does it decide this value? *)
(* R1, majority: a triad's vote is 1 if at least two of its three votes are *)
(* 1, and so on up the tree.  This is a quorum for the value under the rule *)
(* in which every level has a 2; the other rules of TriadicQuorum are asked *)
(* in the same way.                                                         *)
(****************************************************************************)
Majority(votes, value) == IsQuorum(votes[value])

(****************************************************************************)
(* R2, from the documentation, for one triad with votes v1, v2, v3: the     *)
(* decision is 0 if v1 = v2, 1 if v1 = v3, and there is none otherwise.     *)
(****************************************************************************)
FirstAgreesWithWhom(votes, value) ==
  LET same(a, b) == \E v \in Value : {a, b} \subseteq votes[v]
  IN  /\ votes[0] \cup votes[1] = Leaves
      /\ IF same("0", "1") THEN value = 0 ELSE same("0", "2") /\ value = 1

(****************************************************************************)
(* R3, from the documentation too: a transaction is rejected if any node    *)
(* says INVALID.                                                            *)
(****************************************************************************)
AnyoneRejects(votes, value) ==
  IF value = 0 THEN votes[0] # {} ELSE votes[1] = Leaves

(****************************************************************************)
(* The outcome of a shard as the product of the votes of all its triads: 1  *)
(* if all of them are 1, 0 if one of them is 0.                             *)
(****************************************************************************)
RECURSIVE TriadsBelow(_)
TriadsBelow(region) ==
  IF Len(region) = Height - 1 THEN {region}
  ELSE UNION {TriadsBelow(child) : child \in Children(region)}

Triads == TriadsBelow(Root)

ProductOfTriads(votes, value) ==
  IF value = 0
  THEN \E triad \in Triads : HasQuorum(triad, votes[0])
  ELSE \A triad \in Triads : HasQuorum(triad, votes[1])

(****************************************************************************)
(* One representative of each triad, its first leaf, forwards the triad's   *)
(* vote, and the parent believes two of them.  A correct representative     *)
(* forwards, to all alike, what two of the triad's votes agree on; a        *)
(* Byzantine mate may have told it either.                                  *)
(****************************************************************************)
Representative(triad) == triad \o "0"
TriadOf(leaf)         == CHOOSE triad \in Triads : leaf \in Children(triad)

Forwards(leaf, vote) ==
  leaf \in Honest =>
     /\ leaf \in {Representative(triad) : triad \in Triads}
     /\ HasQuorum(TriadOf(leaf), {l \in Leaves : l \in byzantine \/ input[l] = vote})
     /\ \A o \in Observer : leaf \notin heard[o][1 - vote]

TwoRepresentatives(votes, value) ==
  Cardinality({triad \in Triads : Representative(triad) \in votes[value]}) >= 2

(****************************************************************************)
(* Triads that seem faulty are filtered out, and the majority of the rest   *)
(* decides.  Whose votes have not come seems faulty.                        *)
(****************************************************************************)
MajorityOfTheRest(votes, value) ==
  LET for(v) == {triad \in Triads : HasQuorum(triad, votes[v])}
  IN  2 * Cardinality(for(value)) > Cardinality(for(0) \cup for(1))

Decides(votes, value) == Majority(votes, value)

-----------------------------------------------------------------------------
(****************************************************************************)
(* The actions.  A vote arrives; an observer decides.                       *)
(****************************************************************************)
Receive(observer, leaf, vote) ==
  /\ decided[observer] = {}
  /\ leaf \notin crashed
  /\ leaf \notin heard[observer][0] \cup heard[observer][1]
  /\ Connected(observer, leaf)
  /\ Sends(leaf, vote)
  /\ heard' = [heard EXCEPT ![observer][vote] = @ \cup {leaf}]
  /\ UNCHANGED <<byzantine, crashed, input, decided>>

Decide(observer, value) ==
  /\ decided[observer] = {}
  /\ Decides(heard[observer], value)
  /\ decided' = [decided EXCEPT ![observer] = {value}]
  /\ UNCHANGED <<byzantine, crashed, input, heard>>

Next ==
  \/ \E observer \in Observer : \E leaf \in Leaves : \E vote \in Value :
       Receive(observer, leaf, vote)
  \/ \E observer \in Observer : \E value \in Value : Decide(observer, value)

(****************************************************************************)
(* Votes of correct leaves arrive in the end, and whoever can decide does.  *)
(* Nothing is promised of Byzantine leaves.                                 *)
(****************************************************************************)
Arrives(observer, leaf) == leaf \in Correct /\ \E vote \in Value : Receive(observer, leaf, vote)

Fairness ==
  \A observer \in Observer :
    /\ \A leaf \in Leaves : WF_vars(Arrives(observer, leaf))
    /\ WF_vars(\E value \in Value : Decide(observer, value))

Spec == Init /\ [][Next]_vars

FairSpec == Spec /\ Fairness

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  No two observers decide differently; what all honest leaves *)
(* want is decided, if anything is; everybody decides; and what all honest  *)
(* leaves accept is committed.  A crashed leaf is honest.                   *)
(****************************************************************************)
AllWant(value) == \A leaf \in Honest : input[leaf] = value

Agreement == \A a, b \in Observer : Cardinality(decided[a] \cup decided[b]) <= 1

Validity ==
  \A value \in Value : AllWant(value) => \A o \in Observer : decided[o] \subseteq {value}

Termination == <>(\A o \in Observer : decided[o] # {})

Progress == AllWant(1) => <>(\A o \in Observer : decided[o] = {1})
=============================================================================
