----------------------------- MODULE ReducedDag -----------------------------
(****************************************************************************)
(* EventDag within a bound, and without what makes no difference to         *)
(* observation: an event is offered at most one parent by each creator, and *)
(* no other parent that its self-parent or another one observes already.    *)
(* Every past that there is of an event still arises; that of two fork      *)
(* branches together arises through an event in between.                    *)
(*                                                                          *)
(* For models that search through many graphs.  It offers each event        *)
(* exactly what it may take, where EventDag offers everything and refuses.  *)
(****************************************************************************)
EXTENDS EventDag

CONSTANTS
  MaxEvents,       \* how many events there are in total, at most
  MaxOthers        \* how many parents beside the self-parent an event has, at most

(****************************************************************************)
(* What a validator that forks, or does not, is offered in any DAG.         *)
(****************************************************************************)
In(d) == INSTANCE EventDag WITH dag <- d

OwnOffered(d, creator, forks) ==
  IF forks THEN {{}} \cup {{<<creator, k>>} : k \in DOMAIN d[creator]}
  ELSE {IF d[creator] = << >> THEN {} ELSE {<<creator, Len(d[creator])>>}}

OthersOffered(d, creator, most) ==
  LET others == {v \in DOMAIN d : v # creator /\ d[v] # << >>}
      events == UNION {{<<v, k>> : k \in DOMAIN d[v]} : v \in others}
  IN  {parents \in SUBSET events :
         /\ Cardinality(parents) <= most
         /\ \A p, q \in parents : p # q => p[1] # q[1] /\ ~In(d)!Observes(p, q)}

ParentsOfferedSpelledOut(d, creator, forks, most) ==
  {parents \in {own \cup others : own \in OwnOffered(d, creator, forks),
                                  others \in OthersOffered(d, creator, most)} :
     \A p, q \in parents : p # q /\ p[1] = creator => ~In(d)!Observes(p, q)}

(****************************************************************************)
(* The same.  Where TLC has the kit's classes it computes it in Java;       *)
(* MCReducedDag compares the two.                                           *)
(****************************************************************************)
ParentsOffered(d, creator, forks, most) == ParentsOfferedSpelledOut(d, creator, forks, most)

(****************************************************************************)
(* One question for the bound, and not one for each creator: most graphs    *)
(* have as many events as there may be.                                     *)
(****************************************************************************)
AddOffered(creator) ==
  \E parents \in ParentsOffered(dag, creator, creator \in Cheater, MaxOthers) : Add(creator, parents)

ReducedNext ==
  /\ Cardinality(Events) < MaxEvents
  /\ \E creator \in Validator : AddOffered(creator)

ReducedSpec == Init /\ [][ReducedNext]_vars
=============================================================================
