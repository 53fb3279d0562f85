------------------------- MODULE CausalityIndexTest -------------------------
(****************************************************************************)
(* CausalityIndex on three drawn examples, one after another: Next adds the *)
(* next event of the drawing.  Columns are validators; beside each event    *)
(* stand its parents.  b forks in all of them.                              *)
(*                                                                          *)
(*   BothBranches: both branches of the fork are parents of one event.      *)
(*      stakes 1, 1, 1, 1                                                   *)
(*      a1        b1 (a1)     c1 (b1, b2)     d1 (b1)                       *)
(*                b2          c2 (c1, d1)                                   *)
(*                                                                          *)
(*   NoFork: the second branch goes on from the first, and c1 has not seen  *)
(*   more of the first than what the second goes on from.                   *)
(*      stakes 1, 1, 1, 1                                                   *)
(*      a1        b1 (a1)                                                   *)
(*                b2 (b1)                     d1 (b2)                       *)
(*                b3 (b1)     c1 (b3)                                       *)
(*      a2 (a1, c1)                                                         *)
(*      a3 (a2, d1): now the fork is seen                                   *)
(*                                                                          *)
(*   CountOnce: c1 sees a1 through two branches of b, whose stake counts    *)
(*   once: 4, where 5 are a quorum.                                         *)
(*      stakes 1, 2, 1, 2                                                   *)
(*      a1        b1 (a1)                                                   *)
(*                b2 (b1)                     d1 (b2)                       *)
(*                b3 (b1)     c1 (b3)                                       *)
(****************************************************************************)
EXTENDS CausalityIndex

CONSTANTS Drawing, Heavy

a(k) == <<"a", k>>
b(k) == <<"b", k>>
c(k) == <<"c", k>>
d(k) == <<"d", k>>

BothBranches == <<
  [creator |-> "a", parents |-> {}],
  [creator |-> "b", parents |-> {a(1)}],
  [creator |-> "b", parents |-> {}],
  [creator |-> "c", parents |-> {b(1), b(2)}],
  [creator |-> "d", parents |-> {b(1)}],
  [creator |-> "c", parents |-> {c(1), d(1)}]>>

NoFork == <<
  [creator |-> "a", parents |-> {}],
  [creator |-> "b", parents |-> {a(1)}],
  [creator |-> "b", parents |-> {b(1)}],
  [creator |-> "b", parents |-> {b(1), a(1)}],
  [creator |-> "c", parents |-> {b(3)}],
  [creator |-> "d", parents |-> {b(2)}],
  [creator |-> "a", parents |-> {a(1), c(1)}],
  [creator |-> "a", parents |-> {a(2), d(1)}]>>

CountOnce == <<
  [creator |-> "a", parents |-> {}],
  [creator |-> "b", parents |-> {a(1)}],
  [creator |-> "b", parents |-> {b(1)}],
  [creator |-> "b", parents |-> {b(1)}],
  [creator |-> "c", parents |-> {b(3)}],
  [creator |-> "d", parents |-> {b(2)}]>>

StakeInScope      == [v \in Validator |-> IF v \in Heavy THEN 2 ELSE 1]
IndexOrderInScope == IF Heavy = {} THEN <<"a", "b", "c", "d">> ELSE <<"b", "d", "a", "c">>

Arrivals    == Cardinality(Events)
AllHaveCome == Arrivals = Len(Drawing)

Draw == IF AllHaveCome THEN UNCHANGED vars
        ELSE Add(Drawing[Arrivals + 1].creator, Drawing[Arrivals + 1].parents)

Drawn == Init /\ [][Draw]_vars

(****************************************************************************)
(* The vectors and answers that the Go library gives for these drawings.    *)
(****************************************************************************)
Empties(n)  == [i \in 1..n |-> Empty]
To(n)       == [min |-> 1, max |-> n]
On(n)       == [min |-> n, max |-> n]
Highest(e)  == highestBefore[e[1]][e[2]]
Lowest(e)   == lowestAfter[e[1]][e[2]]
Answers     == {pair \in Events \X Events : ForklessCause(pair[1], pair[2])}

BothBranchesAsDirectParents ==
  AllHaveCome =>
    /\ BranchOf(b(2)) = 5
    /\ Highest(c(1)) = <<To(1), Forked, To(1), Empty, Forked>>
    /\ Highest(d(1)) = <<To(1), To(1), Empty, To(1), Empty>>
    /\ Highest(c(2)) = <<To(1), Forked, To(2), To(1), Forked>>
    /\ Lowest(a(1)) = <<1, 1, 1, 1, 0>>
    /\ Lowest(d(1)) = <<0, 0, 2, 1, 0>>
    /\ Answers = {<<d(1), a(1)>>, <<c(2), a(1)>>}

ForkBranchIsNoForkForTheObserver ==
  AllHaveCome =>
    /\ BranchOf(b(3)) = 5
    /\ Highest(c(1)) = <<To(1), To(1), To(1), Empty, On(2)>>
    /\ Highest(a(2)) = <<To(2), To(1), To(1), Empty, On(2)>>
    /\ Highest(a(3)) = <<To(3), Forked, To(1), To(1), Forked>>
    /\ Lowest(b(1)) = <<2, 1, 1, 1, 2>>
    /\ Answers = {<<c(1), a(1)>>, <<d(1), a(1)>>, <<a(2), a(1)>>, <<a(2), b(1)>>, <<a(2), b(3)>>,
                  <<a(3), a(1)>>}

CreatorCountsOnce ==
  AllHaveCome =>
    /\ Highest(c(1)) = <<To(1), Empty, To(1), To(1), On(2)>>
    /\ Lowest(a(1)) = <<1, 1, 1, 1, 2>>
    /\ Lowest(b(1)) = <<1, 1, 0, 1, 2>>
    /\ Answers = {<<d(1), a(1)>>}
=============================================================================
