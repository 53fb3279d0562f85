------------------------ MODULE MCCausalHistoryEdges ------------------------
(****************************************************************************)
(* CausalHistory beside a second account of the same run: a history         *)
(* variable that remembers only which message went from which event to      *)
(* which.  Lamport's definition says that happened-before is the smallest   *)
(* transitive relation with the order of each process and those edges.      *)
(* Here that relation is computed from the definition and compared.         *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets

CONSTANTS
  Process,    \* as in CausalHistory
  MaxEvents   \* how many events there are in total, at most

VARIABLES
  before,     \* as in CausalHistory
  network,    \* as in CausalHistory
  edges       \* <<send event, receive event>>, for every receipt so far

History == INSTANCE CausalHistory

vars == <<before, network, edges>>

Events == History!Events

HappensBefore(a, b) == History!HappensBefore(a, b)

(****************************************************************************)
(* The bound: no event is added to MaxEvents of them.                       *)
(****************************************************************************)
InScope          == Cardinality(Events) < MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
MessageId        == MessageIdInScope

(****************************************************************************)
(* The actions of CausalHistory, each with the edge that it adds, if any.   *)
(****************************************************************************)
Local(process) == InScope /\ History!Local(process) /\ UNCHANGED edges

Send(process) == InScope /\ History!Send(process) /\ UNCHANGED edges

Receive(process, message) ==
  /\ InScope
  /\ History!Receive(process, message)
  /\ edges' = edges \cup {<<message, History!Upcoming(process)>>}

Lose(message) == History!Lose(message) /\ UNCHANGED edges

Init == History!Init /\ edges = {}

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)
  \/ \E message \in MessageId : Lose(message)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* The smallest transitive relation that contains a given one, by           *)
(* Warshall's rule: allow one more event at a time as a stop on the way.    *)
(****************************************************************************)
RECURSIVE Through(_, _)
Through(stops, relation) ==
  IF stops = {} THEN relation
  ELSE LET stop   == CHOOSE s \in stops : TRUE
           direct == Through(stops \ {stop}, relation)
           into   == {a \in Events : <<a, stop>> \in direct}
           outOf  == {b \in Events : <<stop, b>> \in direct}
       IN  direct \cup (into \X outOf)

TransitiveClosure(relation) == Through(Events, relation)

SuccessiveEvents ==
  {pair \in Events \X Events :
    pair[1][1] = pair[2][1] /\ pair[1][2] + 1 = pair[2][2]}

(****************************************************************************)
(* PROPERTIES.  Those of CausalHistory, and that happened-before is exactly *)
(* what the definition says: it has every message edge, and it is the       *)
(* closure.                                                                 *)
(****************************************************************************)
TypeOK       == History!TypeOK /\ edges \subseteq Events \X Events
Irreflexive  == History!Irreflexive
Transitive   == History!Transitive
ProgramOrder == History!ProgramOrder

MessageEdges == \A edge \in edges : HappensBefore(edge[1], edge[2])

SmallestSuchRelation ==
  {pair \in Events \X Events : HappensBefore(pair[1], pair[2])}
    = TransitiveClosure(SuccessiveEvents \cup edges)
=============================================================================
