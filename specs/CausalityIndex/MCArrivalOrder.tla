--------------------------- MODULE MCArrivalOrder ---------------------------
(****************************************************************************)
(* Two nodes.  The first indexes events as they are made; then they arrive  *)
(* at the second in any order that the graph allows, the branches of a fork *)
(* in any order too, so that events and branches have other names and       *)
(* numbers there.  When all have come, both nodes answer alike.             *)
(****************************************************************************)
EXTENDS MCCausalityIndex

VARIABLES
  there,     \* there[v]: the events of v, as the first node names them, in their order at the second
  second     \* the second node's DAG and index

all == <<dag, branches, branchOf, highestBefore, lowestAfter, there, second>>

At(node) == INSTANCE CausalityIndex WITH
  dag           <- node.dag,
  branches      <- node.index.branches,
  branchOf      <- node.index.branchOf,
  highestBefore <- node.index.highestBefore,
  lowestAfter   <- node.index.lowestAfter

HasCome(e) == \E k \in DOMAIN there[e[1]] : there[e[1]][k] = e

NameThere(e) == <<e[1], CHOOSE k \in DOMAIN there[e[1]] : there[e[1]][k] = e>>

Make(creator, parents) ==
  /\ \A v \in Validator : there[v] = << >>
  /\ Add(creator, parents)
  /\ UNCHANGED <<there, second>>

Deliver(e) ==
  /\ Cardinality(Events) = MaxEvents
  /\ e \in Events
  /\ ~HasCome(e)
  /\ \A p \in Dag!Parents(e) : HasCome(p)
  /\ e[1] \in Cheater \/ Len(there[e[1]]) = e[2] - 1
  /\ there' = [there EXCEPT ![e[1]] = Append(@, e)]
  /\ \E parents \in {{NameThere(p) : p \in Dag!Parents(e)}} :
       second' = [dag   |-> [second.dag EXCEPT ![e[1]] = Append(@, At(second)!Dag!NewEvent(e[1], parents))],
                  index |-> At(second)!Indexed(e[1], parents)]
  /\ UNCHANGED vars

TwoInit ==
  /\ Init
  /\ there = [v \in Validator |-> << >>]
  /\ second = [dag |-> [v \in Validator |-> << >>], index |-> NothingIndexed]

TwoNext ==
  \/ \E creator \in Validator : \E parents \in ParentSetInScope : Make(creator, parents)
  \/ \E e \in Validator \X (1..MaxEvents) : Deliver(e)

TwoSpec == TwoInit /\ [][TwoNext]_all

-----------------------------------------------------------------------------
(****************************************************************************)
(* Both nodes give the same answer about every pair that both have.         *)
(****************************************************************************)
Both == {e \in Events : HasCome(e)}

ArrivalOrderDoesNotMatter ==
  \A x, y \in Both :
    ForklessCause(x, y) <=> At(second)!ForklessCause(NameThere(x), NameThere(y))

(****************************************************************************)
(* The branches may have other numbers; a witness shows that they do.       *)
(****************************************************************************)
BranchesHaveTheSameNumbers ==
  \A e \in Both : BranchOf(e) = At(second)!BranchOf(NameThere(e))
=============================================================================
