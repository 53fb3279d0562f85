---------------------------- MODULE ClassArchive ----------------------------
(****************************************************************************)
(* What most models make TLC load: the run of this one is what an archive   *)
(* of classes is made from.  It says nothing.                               *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets, Sequences, TLC

CONSTANTS Process, Last

VARIABLES count, queue, seen

vars == <<count, queue, seen>>

Init ==
  /\ count = [process \in Process |-> 0]
  /\ queue = <<>>
  /\ seen = {}

Step(process) ==
  /\ count[process] < Last
  /\ count' = [count EXCEPT ![process] = @ + 1]
  /\ queue' = Append(queue, [from |-> process, number |-> count'[process]])
  /\ seen' = seen \cup {<<process, count'[process]>>}

Drain(process) ==
  /\ Len(queue) > 0
  /\ queue' = Tail(queue)
  /\ LET first == Head(queue) IN first.from = process /\ first \in [from : Process, number : 1..Last]
  /\ UNCHANGED <<count, seen>>

Next == \E process \in Process : Step(process) \/ Drain(process)

Spec == Init /\ [][Next]_vars /\ WF_vars(Next)

TypeOK ==
  /\ count \in [Process -> 0..Last]
  /\ seen \subseteq Process \X (1..Last)
  /\ \A i \in 1..Len(queue) : queue[i].number > 0

Counted ==
  Cardinality(seen)
    = LET Sum[rest \in SUBSET Process] ==
            IF rest = {} THEN 0
            ELSE LET one == CHOOSE process \in rest : TRUE IN count[one] + Sum[rest \ {one}]
      IN Sum[Process]

Grows == [][seen \subseteq seen']_vars
Ends  == <>(\A process \in Process : count[process] = Last)
=============================================================================
