-------------------------- MODULE LamportClockTest --------------------------
(****************************************************************************)
(* LamportClock's operators on a drawn example.  Time runs to the right; a  *)
(* slash is a message; below each event stands its Lamport time.            *)
(*                                                                          *)
(*   p0 ---a-----b-----------------                                         *)
(*         1     2   \                                                      *)
(*                     \                                                    *)
(*   p1 ---c------------d-----e----                                         *)
(*         1            3     4  \                                          *)
(*                                 \                                        *)
(*   p2 ---f------------------------g--                                     *)
(*         1                        5                                       *)
(****************************************************************************)
EXTENDS LamportClock

a == <<"p0", 1>>
b == <<"p0", 2>>
c == <<"p1", 1>>
d == <<"p1", 3>>
e == <<"p1", 4>>
f == <<"p2", 1>>
g == <<"p2", 5>>

(****************************************************************************)
(* The rules give the times of the drawing.                                 *)
(****************************************************************************)
ASSUME FirstEventHasTimeOne      == After(0, 0) = a[2]
ASSUME NextEventCountsOn         == After(a[2], 0) = b[2]
ASSUME ReceiveIsAfterTheSend     == After(c[2], b[2]) = d[2]
ASSUME ReceiveIsAfterItsOwnPast  == After(e[2], a[2]) = 5
ASSUME LearningTravelsOn         == After(f[2], e[2]) = g[2]

(****************************************************************************)
(* The total order: by time, then by process.                               *)
(****************************************************************************)
ASSUME EarlierTimeFirst == Precedes(c, b) /\ Precedes(f, b) /\ ~Precedes(b, c)

ASSUME EveryProcessHasItsRank == {Rank[p] : p \in Process} = 1..Cardinality(Process)

ASSUME AmongEqualTimesByProcess ==
  /\ Precedes(a, c) <=> Rank["p0"] < Rank["p1"]
  /\ Precedes(c, a) <=> Rank["p1"] < Rank["p0"]

ASSUME PrecedesIsAStrictTotalOrder ==
  LET Pair == Process \X (0..3)
  IN  /\ \A x, y \in Pair : Precedes(x, y) <=> x # y /\ ~Precedes(y, x)
      /\ \A x, y, z \in Pair : Precedes(x, y) /\ Precedes(y, z) => Precedes(x, z)

ASSUME MessageIsNamedByItsSenderAndTime == Id([sender |-> "p0", stamp |-> 2]) = b

(****************************************************************************)
(* Nothing happens: only the assumptions are of interest.                   *)
(****************************************************************************)
Still == Init /\ [][UNCHANGED vars]_vars
=============================================================================
