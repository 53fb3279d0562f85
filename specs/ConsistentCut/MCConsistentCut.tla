--------------------------- MODULE MCConsistentCut ---------------------------
(****************************************************************************)
(* ConsistentCut within a bound: no event is added to MaxEvents of them.    *)
(* (A bound in the actions, not a constraint, which would have TLC look at  *)
(* every cut of the runs just outside as well.)                             *)
(****************************************************************************)
EXTENDS Naturals, FiniteSets, TLC

CONSTANTS
  Process,    \* as in ConsistentCut
  MaxEvents   \* how many events there are in total, at most

VARIABLES
  events,     \* as in ConsistentCut
  network     \* as in ConsistentCut

System == INSTANCE ConsistentCut

vars == <<events, network>>

InScope          == Cardinality(System!Events) < MaxEvents
MessageIdInScope == Process \X (1..MaxEvents)
MessageId        == MessageIdInScope

Local(process) == InScope /\ System!Local(process)

Send(process) == InScope /\ System!Send(process)

Receive(process, message) == InScope /\ System!Receive(process, message)

Next ==
  \/ \E process \in Process : Local(process)
  \/ \E process \in Process : Send(process)
  \/ \E process \in Process : \E message \in MessageId : Receive(process, message)

Spec == System!Init /\ [][Next]_vars

(****************************************************************************)
(* The names of the processes make no difference.                           *)
(****************************************************************************)
Names == Permutations(Process)

TypeOK                          == System!TypeOK
FrontierTestIsConsistency       == System!FrontierTestIsConsistency
FrontierNumbersTheEvents        == System!FrontierNumbersTheEvents
LamportCutsAreConsistent        == System!LamportCutsAreConsistent
UnionIsConsistent               == System!UnionIsConsistent
IntersectionIsConsistent        == System!IntersectionIsConsistent
RefinesCausalHistory            == System!RefinesCausalHistory
EveryConsistentCutIsALamportCut == System!EveryConsistentCutIsALamportCut
=============================================================================
