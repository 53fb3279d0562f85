--------------------------- MODULE StateSyncTrace ---------------------------
(****************************************************************************)
(* Which steps of StateSync a line of a recorded trace allows.  Where the   *)
(* line leaves out which update is replayed or which snapshot adopted, it   *)
(* may be any of those that there are.                                      *)
(****************************************************************************)
EXTENDS StateSync, TraceLog

Variables == [vector |-> vector, value |-> value, updates |-> updates, snapshots |-> snapshots]
Made      == {Id(u) : u \in updates}
Taken     == {SnapshotName(s) : s \in snapshots}

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ /\ Logged("Make")
        /\ \E process \in Argument("process", Process) :
             \E amount \in Argument("amount", Amount) : Make(process, amount)
     \/ /\ Logged("TakeSnapshot")
        /\ \E process \in Argument("process", Process) : TakeSnapshot(process)
     \/ /\ Logged("Replay")
        /\ \E process \in Argument("process", Process) :
             \E update \in Argument("update", Made) : Replay(process, update)
     \/ /\ Logged("Adopt")
        /\ \E process \in Argument("process", Process) :
             \E snapshot \in Argument("snapshot", Taken) : Adopt(process, snapshot)
     \/ /\ Logged("Join")
        /\ \E process \in Argument("process", Process) :
             \E snapshot \in Argument("snapshot", Taken) : Join(process, snapshot)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
