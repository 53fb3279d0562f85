--------------------------- MODULE EventDagTrace ----------------------------
(****************************************************************************)
(* Which steps of EventDag a line of a recorded trace allows.               *)
(****************************************************************************)
EXTENDS EventDag, TraceLog

Variables == [dag |-> dag]

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ Logged("Add")
  /\ \E creator \in Argument("creator", Validator) :
       \E parents \in Argument("parents", ParentSet) : Add(creator, parents)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
