------------------------- MODULE LamportClockTrace --------------------------
(****************************************************************************)
(* Which steps of LamportClock a line of a recorded trace allows.           *)
(* Where the line leaves the message out, it may be any of those in         *)
(* flight.                                                                  *)
(****************************************************************************)
EXTENDS LamportClock, TraceLog

Variables == [clock |-> clock, network |-> network]
InFlight  == {Id(m) : m \in network}

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ Logged("Local") /\ \E process \in Argument("process", Process) : Local(process)
     \/ Logged("Send")  /\ \E process \in Argument("process", Process) : Send(process)
     \/ /\ Logged("Receive")
        /\ \E process \in Argument("process", Process) :
             \E message \in Argument("message", InFlight) : Receive(process, message)
     \/ Logged("Lose")  /\ \E message \in Argument("message", InFlight) : Lose(message)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
