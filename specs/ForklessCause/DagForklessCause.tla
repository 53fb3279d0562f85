-------------------------- MODULE DagForklessCause --------------------------
(****************************************************************************)
(* forklessCause between the events of EventDag, with a stake for every     *)
(* validator, and what it promises.                                         *)
(****************************************************************************)
EXTENDS EventDag

CONSTANTS
  Stake,        \* as in WeightedValidators
  IndexOrder    \* as in WeightedValidators

INSTANCE WeightedValidators

ASSUME StakesAreInIndexOrder == StakesArePositive /\ IndexOrderIsByStake

(****************************************************************************)
(* The definition is about numbered validators and any events; these are    *)
(* the events that there are now.                                           *)
(****************************************************************************)
Definition == INSTANCE ForklessCause WITH
  N       <- Cardinality(Validator),
  stake   <- StakeByNumber,
  Ev      <- Events,
  creator <- [e \in Events |-> Number[Creator(e)]],
  seq     <- [e \in Events |-> Sequence(e)],
  Anc     <- Observes

ForklessCause(a, b) == Definition!ForklessCause(a, b)

(****************************************************************************)
(* All pairs <<a, b>> with ForklessCause(a, b) at once, in any DAG.         *)
(****************************************************************************)
Of(d) == INSTANCE EventDag WITH dag <- d

ForklessCausesSpelledOut(d, order, stake) ==
  LET events == Of(d)!Events
      past   == [e \in events |-> Of(d)!Past(e)]
      observes(a, b) == b \in past[a]
      number(v) == CHOOSE i \in DOMAIN order : order[i] = v
      Meant == INSTANCE ForklessCause WITH
        N       <- Len(order),
        stake   <- [i \in DOMAIN order |-> stake[order[i]]],
        Ev      <- events,
        creator <- [e \in events |-> number(Creator(e))],
        seq     <- [e \in events |-> Of(d)!Sequence(e)],
        Anc     <- observes
  IN  {pair \in events \X events : Meant!ForklessCause(pair[1], pair[2])}

(****************************************************************************)
(* The same.  Where TLC has the kit's classes it computes it in Java, from  *)
(* the same definition; MCForklessCauseInJava compares all three.           *)
(****************************************************************************)
ForklessCauses(d, order, stake) == ForklessCausesSpelledOut(d, order, stake)

Causes == ForklessCauses(dag, IndexOrder, Stake)

CausesAreTheDefinition ==
  LET pairs == {pair \in Events \X Events : ForklessCause(pair[1], pair[2])}
  IN  /\ ForklessCauses(dag, IndexOrder, Stake) = pairs
      /\ ForklessCausesSpelledOut(dag, IndexOrder, Stake) = pairs

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  A forkless cause is observed.                               *)
(****************************************************************************)
ForklessCauseImpliesObserves == \A pair \in Causes : Observes(pair[1], pair[2])

(****************************************************************************)
(* Without forks forklessCause can be chained.  (With forks it cannot: the  *)
(* second step may rest on witnesses that the last observer sees cheating.) *)
(****************************************************************************)
Transitive ==
  \A p, q \in Causes : p[2] = q[1] => <<p[1], q[2]>> \in Causes

(****************************************************************************)
(* Without forks it is monotone: whoever observes an observer has its       *)
(* forkless causes.  (With forks it is not.)                                *)
(****************************************************************************)
Monotone ==
  \A pair \in Causes : \A later \in Events :
    Observes(later, pair[1]) => <<later, pair[2]>> \in Causes

(****************************************************************************)
(* Fork safety: of two fork events of one creator, at most one is ever a    *)
(* forkless cause, of whatever observers.  It holds while the cheaters have *)
(* less stake than two quorums must share.                                  *)
(****************************************************************************)
ForkSafety ==
  LET caused == {pair[2] : pair \in Causes}
  IN  \A x, y \in caused : ~Fork(x, y)

(****************************************************************************)
(* No event has two fork events of one creator as forkless causes, however  *)
(* much stake cheats: it would see the fork.                                *)
(****************************************************************************)
OneObserverSeesTheFork ==
  \A p, q \in Causes : p[1] = q[1] => ~Fork(p[2], q[2])

(****************************************************************************)
(* What an event is forklessly caused by is settled on its arrival.         *)
(****************************************************************************)
CausesAreFixed ==
  [][\A a, b \in Events : <<a, b>> \in Causes <=> <<a, b>> \in Causes']_vars
=============================================================================
