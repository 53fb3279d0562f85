-------------------------- MODULE CountsNextColour --------------------------
(****************************************************************************)
(* EpochSnapshot whose processes tell the count of the epoch that they      *)
(* enter for that of the one that they leave.                               *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

CountsOfNext(process, left) ==
  {[sender |-> process, recipient |-> q, epoch |-> e, count |-> sent[process][q][e + 1]] :
    q \in Others(process), e \in left}
=============================================================================
