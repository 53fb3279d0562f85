---------------------------- MODULE LachesisTrace ----------------------------
(****************************************************************************)
(* Which steps of Lachesis a line of a recorded trace allows.               *)
(****************************************************************************)
EXTENDS Lachesis, TraceLog

Variables ==
  [dag |-> dag, frame |-> frame, votes |-> votes, decided |-> decided, blocks |-> blocks]

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ Logged("Process")
  /\ \E creator \in Argument("creator", Validator) :
       \E parents \in Argument("parents", ParentSet) : Process(creator, parents)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
