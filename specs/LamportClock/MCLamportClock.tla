--------------------------- MODULE MCLamportClock ---------------------------
(****************************************************************************)
(* LamportClock within a bound, exactly as it stands: its state graph is    *)
(* the one that the implementation's is compared with.  The state does not  *)
(* know how many events there were, so the bound is on the times.           *)
(****************************************************************************)
EXTENDS LamportClock

CONSTANT MaxTime  \* the latest time of an event

InScope          == \A process \in Process : clock[process] <= MaxTime
MessageIdInScope == Process \X (1..MaxTime)
=============================================================================
