---------------------------- MODULE MCVectorClock ----------------------------
(****************************************************************************)
(* VectorClock within a bound, exactly as it stands: its state graph is the *)
(* one that the implementation's is compared with.  A process's own entry   *)
(* counts its events, so the own entries add up to all events so far.       *)
(****************************************************************************)
EXTENDS VectorClock

CONSTANT MaxEvents  \* how many events there are in total, at most

Total[of \in SUBSET Process] ==
  IF of = {} THEN 0
  ELSE LET process == CHOOSE p \in of : TRUE
       IN  clock[process][process] + Total[of \ {process}]

InScope          == Total[Process] <= MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
=============================================================================
