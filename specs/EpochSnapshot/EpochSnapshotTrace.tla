------------------------- MODULE EpochSnapshotTrace -------------------------
(****************************************************************************)
(* Which steps of EpochSnapshot a line of a recorded trace allows.  Where   *)
(* the line leaves the message out, it may be any transfer in flight to the *)
(* process; where it leaves the amount out, any that the process affords.   *)
(****************************************************************************)
EXTENDS EpochSnapshot, TraceLog

Variables ==
  [balance |-> balance, epoch |-> epoch, network |-> network, sent |-> sent, received |-> received,
   announced |-> announced, recorded |-> recorded, channelState |-> channelState]

ArgumentProcess == Argument("process", Process)

InFlight == {Id(m) : m \in {n \in network : IsTransfer(n)}}

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ /\ Logged("Transfer")
        /\ \E process \in ArgumentProcess : \E recipient \in Argument("recipient", Process) :
             \E amount \in Argument("amount", 1..balance[process]) :
               amount \in Amount /\ Transfer(process, recipient, amount)
     \/ Logged("Advance") /\ \E process \in ArgumentProcess : Advance(process)
     \/ /\ Logged("Receive")
        /\ \E process \in ArgumentProcess : \E message \in Argument("message", InFlight) :
             Receive(process, message)
     \/ /\ Logged("ReceiveCount")
        /\ \E process \in ArgumentProcess : \E sender \in Argument("sender", Process) :
             \E number \in Argument("number", Snapshot) : ReceiveCount(process, sender, number)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
