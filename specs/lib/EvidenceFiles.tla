---------------------------- MODULE EvidenceFiles ----------------------------
(****************************************************************************)
(* What TLA+ cannot say: lines read from a file and records written to one. *)
(* Every operator here has its meaning in Java (dev.antecedent.modelcheck). *)
(* Without that code on TLC's class path the unbounded CHOOSE stops TLC, so *)
(* nothing is ever accepted unread.                                         *)
(****************************************************************************)

(****************************************************************************)
(* A log is a pair <<file, count>>: an antecedent-trace/1 file, and how     *)
(* many single-field mutations of it there are at most.  Mutation 0 is the  *)
(* trace as it was recorded, k from 1 on its k-th mutation.                 *)
(*                                                                          *)
(* The index i of the last line.                                            *)
(****************************************************************************)
LastLineOf(log) == CHOOSE index : TRUE

(****************************************************************************)
(* The line with this index, as the mutation has it: a record               *)
(*   [action |-> string, args |-> record, state |-> record,                 *)
(*    partial |-> set of strings].                                          *)
(* A trace without a line 0 has one that says nothing.                      *)
(****************************************************************************)
EntryOf(log, index, mutation) == CHOOSE entry : TRUE

(****************************************************************************)
(* The mutations that change the given line; and the line that a mutation   *)
(* changes.                                                                 *)
(****************************************************************************)
MutationsOf(log, index) == CHOOSE mutations : TRUE
MutatedLineOf(log, mutation) == CHOOSE index : TRUE

(****************************************************************************)
(* A sequence of values, one a line in TLA+'s own notation.                 *)
(****************************************************************************)
ValuesIn(file) == CHOOSE values : TRUE

(****************************************************************************)
(* Always TRUE; in Java also writes the value down under the given name, or *)
(* notes that a state with these variables was reached at a line.           *)
(****************************************************************************)
Record(name, value) == TRUE
Reached(index, mutation, variables) == TRUE

(****************************************************************************)
(* The elements of a finite set; of an infinite one those among the values  *)
(* that the trace has for this argument near the given line.                *)
(****************************************************************************)
Candidates(log, index, name, domain) == CHOOSE values : TRUE
=============================================================================
