------------------------- MODULE ReceiveWithoutMax --------------------------
(****************************************************************************)
(* LamportClock whose receive only counts on, as if IR2 were forgotten: the *)
(* time of the message is ignored.                                          *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

AfterWithoutMax(known, learned) == known + 1
=============================================================================
