----------------------------- MODULE IndexOfDag -----------------------------
(****************************************************************************)
(* CausalityIndex of a whole DAG at once: the events arrive in one order    *)
(* that the DAG allows, and then the index is asked for all pairs.  For     *)
(* models that search through DAGs alone.                                   *)
(****************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
  Validator, Cheater, Forked   \* as in CausalityIndex

At(d, order, stake, index) == INSTANCE CausalityIndex WITH
  dag           <- d,
  IndexOrder    <- order,
  Stake         <- stake,
  branches      <- index.branches,
  branchOf      <- index.branchOf,
  highestBefore <- index.highestBefore,
  lowestAfter   <- index.lowestAfter

(****************************************************************************)
(* The events that may arrive next, when a part of the DAG has arrived:     *)
(* those whose parents have.                                                *)
(****************************************************************************)
Parents(d, e) == d[e[1]][e[2]].parents

Ready(d, part) ==
  {e \in {<<v, Len(part[v]) + 1>> : v \in {v \in Validator : Len(part[v]) < Len(d[v])}} :
     \A p \in Parents(d, e) : p[2] <= Len(part[p[1]])}

(****************************************************************************)
(* The index when the first n events have arrived, and the part of the DAG  *)
(* that they are; and the index when all have.                              *)
(****************************************************************************)
Nothing   == [v \in Validator |-> << >>]
Events(d) == UNION {{<<v, k>> : k \in DOMAIN d[v]} : v \in Validator}

Arrived(d, order, stake) ==
  LET first == At(Nothing, order, stake, [branches |-> << >>])!NothingIndexed
      after[n \in Nat] ==
        IF n = 0 THEN [part |-> Nothing, index |-> first]
        ELSE LET last == after[n-1]
                 e    == CHOOSE e \in Ready(d, last.part) : TRUE
             IN  [part  |-> [last.part EXCEPT ![e[1]] = Append(@, d[e[1]][e[2]])],
                  index |-> At(last.part, order, stake, last.index)!Indexed(e[1], Parents(d, e))]
  IN  after

IndexOf(d, order, stake) == Arrived(d, order, stake)[Cardinality(Events(d))].index

(****************************************************************************)
(* All pairs <<a, b>> with ForklessCause(a, b), by the vectors.  The index  *)
(* is bound as an element of a set: this TLC confuses the arguments of an   *)
(* instance where it evaluates them late.                                   *)
(****************************************************************************)
IndexedForklessCausesSpelledOut(d, order, stake) ==
  UNION {{pair \in Events(d) \X Events(d) :
            At(d, order, stake, index)!ForklessCause(pair[1], pair[2])} :
           index \in {IndexOf(d, order, stake)}}

(****************************************************************************)
(* The same.  Where TLC has the kit's classes it computes it in Java, by    *)
(* the same rules; MCIndexInJava compares the two.                          *)
(****************************************************************************)
IndexedForklessCauses(d, order, stake) == IndexedForklessCausesSpelledOut(d, order, stake)
=============================================================================
