---------------------------- MODULE TriadicQuorum ----------------------------
(****************************************************************************)
(* The triadic quorum system: which sets of leaves may act for all leaves   *)
(* of a tree of threes.                                                     *)
(*                                                                          *)
(* Majorities of majorities are hierarchical quorum consensus (A. Kumar,    *)
(* "Hierarchical Quorum Consensus", 1991); with other thresholds they are   *)
(* the recursive threshold construction of Byzantine quorum systems (D.     *)
(* Malkhi, M. Reiter, A. Wool, "The Load and Availability of Byzantine      *)
(* Quorum Systems", 2000).  Which sets break and which sets block is asked  *)
(* in federated voting, too, where each node chooses its own quorums.       *)
(****************************************************************************)
EXTENDS Integers, Sequences, FiniteSets

CONSTANT Theta   \* The rule, from the root to the triads: how many of a region's
                 \* three children must have a quorum, 2 or 3 on each level.

(****************************************************************************)
(* The tree.  A place is a word over 0, 1, 2, written as a string; the      *)
(* empty word is the root region, the words as long as the tree is high are *)
(* the leaves, and all shorter ones are regions.  A region's children are   *)
(* the words that are one letter longer.  A region of three leaves is a     *)
(* triad.                                                                   *)
(****************************************************************************)
Height == Len(Theta)

Root == ""

IsLeaf(place) == Len(place) = Height

Children(region) == {region \o "0", region \o "1", region \o "2"}

RECURSIVE LeavesBelow(_)
LeavesBelow(place) ==
  IF IsLeaf(place) THEN {place} ELSE UNION {LeavesBelow(child) : child \in Children(place)}

Leaves == LeavesBelow(Root)

Threshold(region) == Theta[Len(region) + 1]

(****************************************************************************)
(* A set is a quorum of a leaf if it contains the leaf, and a quorum of a   *)
(* region if it is one of enough of its children.  How many are enough does *)
(* not depend on who answers.  Without a region, a quorum is one of the     *)
(* root.                                                                    *)
(****************************************************************************)
RECURSIVE HasQuorum(_, _)
HasQuorum(place, Q) ==
  IF IsLeaf(place) THEN place \in Q
  ELSE Cardinality({child \in Children(place) : HasQuorum(child, Q)}) >= Threshold(place)

IsQuorum(Q) == HasQuorum(Root, Q)

(****************************************************************************)
(* A set B breaks the system if two quorums meet in B alone: if all of B is *)
(* Byzantine, it can help two quorums to two decisions.  Two choices of t   *)
(* out of three children share at least 2t-3, and some choices share just   *)
(* those; so two quorums of a region can meet in B alone if, and only if,   *)
(* those of 2t-3 of its children can.                                       *)
(****************************************************************************)
SharedChildren(region) == 2 * Threshold(region) - 3

RECURSIVE IsBroken(_, _)
IsBroken(place, B) ==
  IF IsLeaf(place) THEN place \in B
  ELSE Cardinality({child \in Children(place) : IsBroken(child, B)}) >= SharedChildren(place)

Broken(B) == IsBroken(Root, B)

(****************************************************************************)
(* A set F blocks the system if every quorum has a member in F: if all of F *)
(* is silent, there is no quorum.  Fewer than t children can then still     *)
(* have one, so at least 4-t cannot.                                        *)
(****************************************************************************)
TooManyWithout(region) == 4 - Threshold(region)

RECURSIVE IsBlocked(_, _)
IsBlocked(place, F) ==
  IF IsLeaf(place) THEN place \in F
  ELSE Cardinality({child \in Children(place) : IsBlocked(child, F)}) >= TooManyWithout(place)

Blocked(F) == IsBlocked(Root, F)

(****************************************************************************)
(* In numbers: the size of every minimal quorum; the fewest leaves that two *)
(* quorums share, which is also the fewest that break; the fewest that      *)
(* block.  Fewer faults than both of the latter are tolerated wherever they *)
(* are, Byzantine ones for safety and silent ones for progress.             *)
(****************************************************************************)
RECURSIVE Product(_)
Product(numbers) == IF numbers = << >> THEN 1 ELSE Head(numbers) * Product(Tail(numbers))

SizeOfQuorum   == Product(Theta)
FewestShared   == Product([level \in 1..Height |-> 2 * Theta[level] - 3])
FewestBlocking == Product([level \in 1..Height |-> 4 - Theta[level]])

Tolerated == (IF FewestShared < FewestBlocking THEN FewestShared ELSE FewestBlocking) - 1
=============================================================================
