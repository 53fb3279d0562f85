------------------------ MODULE CausalityIndexTrace -------------------------
(****************************************************************************)
(* Which steps of CausalityIndex a line of a recorded trace allows.  The    *)
(* stakes of a trace are its constant Stake, a record; its index order is   *)
(* the constant IndexOrder, a sequence.                                     *)
(****************************************************************************)
EXTENDS CausalityIndex, TraceLog

Variables == [dag           |-> dag,
              branches      |-> branches,
              branchOf      |-> branchOf,
              highestBefore |-> highestBefore,
              lowestAfter   |-> lowestAfter]

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ Logged("Add")
  /\ \E creator \in Argument("creator", Validator) :
       \E parents \in Argument("parents", Dag!ParentSet) : Add(creator, parents)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
