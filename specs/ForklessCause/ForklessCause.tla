---------------------------- MODULE ForklessCause ----------------------------
(****************************************************************************)
(* forklessCause, by reachability: what the word means, for any events with *)
(* creators, sequence numbers and a relation of observation.  No vectors,   *)
(* no branches, no order of arrival.                                        *)
(*                                                                          *)
(* The event a is forklessly caused by b when validators with a quorum of   *)
(* the stake each have an event between the two, and a does not see the     *)
(* creator of b cheating.  Validators that a sees cheating do not count.    *)
(* (In the terms of the Go library lachesis-base: ForklessCause(a, b).)     *)
(****************************************************************************)
EXTENDS StakeQuorum

CONSTANTS
  Ev,          \* the events
  creator,     \* creator[e]: the validator that made e, as a number
  seq,         \* seq[e]: the sequence number of e
  Anc(_, _)    \* Anc(a, b): a observes b; every event observes itself

Fork(x, y) == x # y /\ creator[x] = creator[y] /\ seq[x] = seq[y]

SeenCheating(a) ==
  {v \in Validators : \E x, y \in Ev : creator[x] = v /\ Fork(x, y) /\ Anc(a, x) /\ Anc(a, y)}

Witnesses(a, b) ==
  {v \in Validators : /\ v \notin SeenCheating(a)
                      /\ \E m \in Ev : creator[m] = v /\ Anc(a, m) /\ Anc(m, b)}

ForklessCause(a, b) == creator[b] \notin SeenCheating(a) /\ Quorum(Witnesses(a, b))
=============================================================================
