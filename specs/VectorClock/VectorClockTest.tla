--------------------------- MODULE VectorClockTest ---------------------------
(****************************************************************************)
(* VectorClock's operators on a drawn example.  Time runs to the right; a   *)
(* slash is a message; below each event stands its vector.                  *)
(*                                                                          *)
(*   p0 ---a-----b-----------------                                         *)
(*        100   200  \                                                      *)
(*                     \                                                    *)
(*   p1 ---c------------d-----e----                                         *)
(*        010          220   230 \                                          *)
(*                                 \                                        *)
(*   p2 ---f------------------------g--                                     *)
(*        001                      232                                      *)
(****************************************************************************)
EXTENDS VectorClock

a == [p0 |-> 1, p1 |-> 0, p2 |-> 0]
b == [p0 |-> 2, p1 |-> 0, p2 |-> 0]
c == [p0 |-> 0, p1 |-> 1, p2 |-> 0]
d == [p0 |-> 2, p1 |-> 2, p2 |-> 0]
e == [p0 |-> 2, p1 |-> 3, p2 |-> 0]
f == [p0 |-> 0, p1 |-> 0, p2 |-> 1]
g == [p0 |-> 2, p1 |-> 3, p2 |-> 2]

(****************************************************************************)
(* The rules give the vectors of the drawing.                               *)
(****************************************************************************)
ASSUME FirstEventCountsItself   == Tick(Zero, "p0") = a
ASSUME NextEventCountsOn        == Tick(a, "p0") = b
ASSUME ReceiveMergesThenTicks   == Tick(Merge(c, b), "p1") = d
ASSUME LearningTravelsOn        == Tick(Merge(f, e), "p2") = g

ASSUME MergeTakesTheGreaterEntry == Merge(b, c) = [p0 |-> 2, p1 |-> 1, p2 |-> 0]
ASSUME MergeWithZeroIsNothingNew == \A v \in {a, b, c, d, e, f, g} : Merge(v, Zero) = v
ASSUME MergeOfEqualsIsNothingNew == Merge(d, d) = d

(****************************************************************************)
(* Comparison tells what the drawing shows.                                 *)
(****************************************************************************)
ASSUME OnOneProcess       == Less(a, b) /\ ~Less(b, a)
ASSUME AcrossAMessage     == Less(b, d) /\ ~Less(d, b)
ASSUME AcrossTwoMessages  == Less(a, g) /\ ~Less(g, a)
ASSUME NotBeforeItself    == ~Less(d, d) /\ AtMost(d, d) /\ ~Incomparable(d, d)
ASSUME NoPathEitherWay    == Incomparable(b, c) /\ Incomparable(c, b) /\ Incomparable(e, f)

ASSUME ExactlyOneOfFour ==
  \A v, w \in {a, b, c, d, e, f, g} :
    Cardinality({answer \in {<<"before", Less(v, w)>>, <<"after", Less(w, v)>>,
                             <<"equal", v = w>>, <<"concurrent", Incomparable(v, w)>>} :
                  answer[2]}) = 1

ASSUME MessageIsNamedByItsSendEvent == Id([sender |-> "p0", stamp |-> b]) = <<"p0", 2>>

(****************************************************************************)
(* Nothing happens: only the assumptions are of interest.                   *)
(****************************************************************************)
Still == Init /\ [][UNCHANGED vars]_vars
=============================================================================
