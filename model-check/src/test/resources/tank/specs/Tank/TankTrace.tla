------------------------------ MODULE TankTrace ------------------------------
EXTENDS Tank, TraceLog

Variables == [level |-> level, valve |-> valve]

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  \/ /\ \/ Logged("Open") /\ Open
        \/ Logged("Shut") /\ Shut
        \/ Logged("Fill") /\ \E amount \in Argument("amount", Amount) : Fill(amount)
     /\ Observed(Variables')
  \/ Leak /\ Unlogged

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
