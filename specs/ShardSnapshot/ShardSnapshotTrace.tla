------------------------- MODULE ShardSnapshotTrace -------------------------
(****************************************************************************)
(* Which steps of ShardSnapshot a line of a recorded trace allows.          *)
(* Where the line leaves the message out, it may be any of those in         *)
(* flight.                                                                  *)
(****************************************************************************)
EXTENDS ShardSnapshot, TraceLog

Variables ==
  [balance |-> balance, clock |-> clock, network |-> network, snapshot |-> snapshot]

InFlight == {Id(m) : m \in network}

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ Logged("Local") /\ \E process \in Argument("process", Process) : Local(process)
     \/ /\ Logged("Transfer")
        /\ \E process \in Argument("process", Process), recipient \in Argument("recipient", Process),
              amount \in Argument("amount", Amount) : Transfer(process, recipient, amount)
     \/ /\ Logged("Receive")
        /\ \E process \in Argument("process", Process) :
             \E message \in Argument("message", InFlight) : Receive(process, message)
     \/ Logged("TakeSnapshot") /\ \E process \in Argument("process", Process) : TakeSnapshot(process)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
