----------------------- MODULE MCLamportClockDoubleTick -----------------------
(****************************************************************************)
(* A reading of the rules in which a receive advances the clock twice: once *)
(* as an event (IR1) and once beyond the message (IR2).  The clock jumps,   *)
(* and everything that LamportClock promises still holds.                   *)
(****************************************************************************)
EXTENDS MCLamportClockHistory

AfterTwoTicks(known, learned) ==
  IF learned = 0 THEN known + 1 ELSE Clock!Max(known + 1, learned) + 1

MessageIdWithJumps == Process \X (1..2 * MaxEvents)
=============================================================================
