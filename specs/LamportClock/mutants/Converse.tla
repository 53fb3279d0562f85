------------------------------ MODULE Converse ------------------------------
(****************************************************************************)
(* The clock condition read backwards, which is false: an earlier time is   *)
(* no sign of a cause.                                                      *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

ConverseOfClockCondition ==
  \A a, b \in Events : stamp[a] < stamp[b] => HappensBefore(a, b)
=============================================================================
