------------------------ MODULE TriadicConsensusTrace ------------------------
(****************************************************************************)
(* Which steps of TriadicConsensus a line of a recorded trace allows.       *)
(****************************************************************************)
EXTENDS TriadicConsensus, TraceLog

Variables ==
  [ballot |-> ballot, status |-> status, proposed |-> proposed, prepared |-> prepared,
   committed |-> committed, lock |-> lock, decided |-> decided]

ArgumentLeaf  == Argument("leaf", Correct)
ArgumentValue == Argument("value", Value)

TraceInit == Init /\ Starts(Variables)

TraceNext ==
  /\ \/ /\ Logged("Join")
        /\ \E leaf \in ArgumentLeaf : \E number \in Argument("number", Ballot) : Join(leaf, number)
     \/ /\ Logged("Propose")
        /\ \E number \in Argument("number", Ballot) : \E value \in ArgumentValue : Propose(number, value)
     \/ /\ Logged("Prepare")
        /\ \E leaf \in ArgumentLeaf : \E value \in ArgumentValue : Prepare(leaf, value)
     \/ /\ Logged("Commit")
        /\ \E leaf \in ArgumentLeaf : \E value \in ArgumentValue : Commit(leaf, value)
     \/ /\ Logged("Decide")
        /\ \E leaf \in ArgumentLeaf : \E value \in ArgumentValue : Decide(leaf, value)
  /\ Observed(Variables')

TraceSpec == TraceInit /\ [][TraceNext]_<<vars, line, mutation>>
=============================================================================
