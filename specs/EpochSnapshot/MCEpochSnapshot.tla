--------------------------- MODULE MCEpochSnapshot --------------------------
(****************************************************************************)
(* EpochSnapshot within a bound, exactly as it stands: its state graph is   *)
(* the one that the implementation's is compared with.                      *)
(****************************************************************************)
EXTENDS EpochSnapshot

CONSTANT MaxTransfers  \* how many transfers there are in total, at most

AllSent ==
  Sum([p \in Process |-> Sum([q \in Process |-> Sum(sent[p][q])])])

InScope          == AllSent <= MaxTransfers
MessageIdInScope == Process \X Epoch \X (1..MaxTransfers)

(****************************************************************************)
(* Where it matters that no behaviour is cut off, the processes stop after  *)
(* so many transfers.                                                       *)
(****************************************************************************)
AffordsInScope(process, amount) == amount <= balance[process] /\ AllSent < MaxTransfers

(****************************************************************************)
(* Everything arrives, but nobody has to advance.                           *)
(****************************************************************************)
IdleSpec == Spec /\ MessagesArrive
=============================================================================
