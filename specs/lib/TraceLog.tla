------------------------------ MODULE TraceLog ------------------------------
(****************************************************************************)
(* A recorded trace as a constraint on behaviours.  A module that EXTENDS a *)
(* specification and this one says, action by action, which steps a line of *)
(* the trace may have recorded; see VectorClockTrace for one.               *)
(*                                                                          *)
(* A trace is accepted when some behaviour of the specification reaches its *)
(* last line: by the index in `line', never by the depth of the search,     *)
(* which unlogged steps make larger.                                        *)
(*                                                                          *)
(* Beside the trace as it was recorded, TLC follows mutations of it, each   *)
(* with a single field changed.  A mutation branches off at its line and    *)
(* ought to die there or soon after; the share of those that do says how    *)
(* much of the behaviour the trace lets one see.                            *)
(****************************************************************************)
EXTENDS Naturals, EvidenceFiles

CONSTANTS
  TraceFile,   \* the antecedent-trace/1 file
  Mutations,   \* how many single-field mutations to follow, at most
  Skipped,     \* those of them, by number, that are not to be followed
  Window       \* for how many lines after the changed one to follow them

VARIABLES
  line,        \* the index i of the last line that was matched
  mutation     \* 0 for the trace as recorded, k for its k-th mutation

Log == <<TraceFile, Mutations>>

(****************************************************************************)
(* The questions about a line.  Java answers them too: quicker, and with    *)
(* "no" where TLC would stop because a recorded value is of another type    *)
(* than the specification's.                                                *)
(****************************************************************************)
Branches(log, index, which) ==
  IF which = 0 THEN {0} \cup MutationsOf(log, index) ELSE {which}

Follows(log, index, which, window) ==
  /\ index < LastLineOf(log)
  /\ which # 0 => index < MutatedLineOf(log, which) + window

Says(log, index, which, action) == EntryOf(log, index, which).action = action

Choices(log, index, which, name, domain) ==
  LET args == EntryOf(log, index, which).args
  IN  IF name \in DOMAIN args THEN {args[name]} \cap domain ELSE domain

Agrees(log, index, which, variables) ==
  LET entry == EntryOf(log, index, which)
  IN  \A name \in DOMAIN entry.state :
        IF name \in entry.partial
        THEN \A key \in DOMAIN entry.state[name] :
               /\ key \in DOMAIN variables[name]
               /\ variables[name][key] = entry.state[name][key]
        ELSE variables[name] = entry.state[name]

(****************************************************************************)
(* For a trace module.  TraceInit: Init and Starts.  A logged step:         *)
(* Logged("Action"), then the action with each argument from Argument, then *)
(* Observed of the variables' new values.  An unlogged one: the action and  *)
(* Unlogged.  An argument that the line leaves out may be any of the        *)
(* domain's elements.                                                       *)
(****************************************************************************)
Starts(variables) ==
  /\ line = 0
  /\ mutation \in Branches(Log, 0, 0) \ Skipped
  /\ Agrees(Log, 0, mutation, variables)

Logged(action) ==
  /\ Follows(Log, line, mutation, Window)
  /\ line' = line + 1
  /\ mutation' \in Branches(Log, line', mutation) \ Skipped
  /\ Says(Log, line', mutation', action)

Argument(name, domain) == Choices(Log, line', mutation', name, domain)

Observed(variables) == Agrees(Log, line', mutation', variables)

Unlogged == UNCHANGED <<line, mutation>>
=============================================================================
