------------------------- MODULE ChandyLamportTrace -------------------------
(****************************************************************************)
(* Which steps of ChandyLamport a line of a recorded trace allows.  Where   *)
(* the line leaves the amount out, it may be any that the process can       *)
(* afford.                                                                  *)
(****************************************************************************)
EXTENDS ChandyLamport, TraceLog

Variables ==
  [balance |-> balance, channel |-> channel, recorded |-> recorded,
   channelState |-> channelState, awaited |-> awaited]

ArgumentProcess == Argument("process", Process)

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ /\ Logged("Transfer")
        /\ \E process \in ArgumentProcess : \E recipient \in Argument("recipient", Process) :
             \E amount \in Argument("amount", 1..balance[process]) :
               amount \in Amount /\ Transfer(process, recipient, amount)
     \/ Logged("Start") /\ \E process \in ArgumentProcess : Start(process)
     \/ /\ Logged("Receive")
        /\ \E process \in ArgumentProcess : \E sender \in Argument("sender", Process) :
             Receive(process, sender)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
