---------------------------- MODULE MCLocalTimes -----------------------------
(****************************************************************************)
(* ConsistentCut beside clocks that show the time of day: is it consistent  *)
(* to cut every process at the same time?  Messages take no time at all,    *)
(* which is the worst for such a cut.                                       *)
(****************************************************************************)
EXTENDS MCConsistentCut, Sequences

CONSTANTS
  SharedBy,  \* who reads the same clock: a set of processes for each clock
  MaxTime    \* the last time that clocks show

VARIABLES
  local,     \* local[p]: what p's clock shows now
  at         \* at[p]: what it showed at each event of p

(****************************************************************************)
(* Each clock runs as it likes.  Nothing happens without a note of the      *)
(* local time.                                                              *)
(****************************************************************************)
Tick(group) ==
  /\ \A process \in group : local[process] < MaxTime
  /\ local' = [process \in Process |->
                IF process \in group THEN local[process] + 1 ELSE local[process]]
  /\ UNCHANGED <<vars, at>>

Note(process) ==
  /\ at' = [at EXCEPT ![process] = Append(@, local[process])]
  /\ UNCHANGED local

TimedLocal(process) == Local(process) /\ Note(process)

TimedSend(process) == Send(process) /\ Note(process)

TimedReceive(process, message) == Receive(process, message) /\ Note(process)

TimedInit ==
  /\ System!Init
  /\ local = [process \in Process |-> 0]
  /\ at = [process \in Process |-> <<>>]

TimedNext ==
  \/ \E process \in Process : TimedLocal(process)
  \/ \E process \in Process : TimedSend(process)
  \/ \E process \in Process : \E message \in MessageId : TimedReceive(process, message)
  \/ \E group \in SharedBy : Tick(group)

TimedSpec == TimedInit /\ [][TimedNext]_<<vars, local, at>>

(****************************************************************************)
(* All events up to a time of day, each judged by its own clock.            *)
(****************************************************************************)
LocalTimeCutsAreConsistent ==
  \A time \in 0..MaxTime :
    LET IsNotLater(e) == at[e[1]][e[2]] <= time
    IN  System!Closed(IsNotLater)
=============================================================================
