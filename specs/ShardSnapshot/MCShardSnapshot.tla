--------------------------- MODULE MCShardSnapshot ---------------------------
(****************************************************************************)
(* ShardSnapshot within a bound, exactly as it stands: its state graph is   *)
(* the one that the implementation's is compared with.  A process's own     *)
(* entry counts its events, so the own entries add up to all events so far. *)
(****************************************************************************)
EXTENDS ShardSnapshot

CONSTANT MaxEvents  \* how many events there are in total, at most

OwnEntries == [process \in Process |-> clock[process][process]]

InScope          == Sum(OwnEntries, Process) <= MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
=============================================================================
