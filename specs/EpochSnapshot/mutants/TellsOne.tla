------------------------------ MODULE TellsOne ------------------------------
(****************************************************************************)
(* EpochSnapshot whose processes tell their counts to one of the others     *)
(* only.                                                                    *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

CountsToOne(process, left) ==
  {[sender |-> process, recipient |-> q, epoch |-> e, count |-> sent[process][q][e]] :
    q \in {CHOOSE other \in Process : other # process}, e \in left}
=============================================================================
