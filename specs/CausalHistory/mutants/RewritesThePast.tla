-------------------------- MODULE RewritesThePast ---------------------------
(****************************************************************************)
(* CausalHistory in which what a process learns is also entered into its    *)
(* earlier events.                                                          *)
(****************************************************************************)
EXTENDS MCCausalHistory

OccurAndRewrite(process, learned) ==
  LET new == Upcoming(process)
  IN  before' = [e \in Events \cup {new} |->
                   IF e = new THEN Known(process) \cup learned
                   ELSE IF e[1] = process THEN before[e] \cup learned
                   ELSE before[e]]
=============================================================================
