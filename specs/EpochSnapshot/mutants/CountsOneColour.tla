-------------------------- MODULE CountsOneColour ---------------------------
(****************************************************************************)
(* EpochSnapshot that takes a snapshot for ended when the transfers of its  *)
(* own colour have arrived.                                                 *)
(****************************************************************************)
EXTENDS MCEpochSnapshot

HasAllOfTheLast(process, colours) ==
  \A p \in Others(process) : \A e \in colours :
    (\A f \in colours : f <= e) => announced[process][p][e] = received[process][p][e]
=============================================================================
