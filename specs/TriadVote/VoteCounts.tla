----------------------------- MODULE VoteCounts ------------------------------
(****************************************************************************)
(* The one-shot vote of nine leaves as numbers of votes in each triad.  It  *)
(* asks what votes can certify, not who hears of it.                        *)
(*                                                                          *)
(* Why numbers are enough.  Whether a triad has enough votes for a value    *)
(* depends on how many of its leaves sent one, not on which, and leaves of  *)
(* a triad differ in nothing else; so two states with the same numbers have *)
(* the same certificates and the same steps.  Why Byzantine leaves are      *)
(* credited to every value instead of voting: a vote is heard by one        *)
(* observer and not by another, so whatever they can add to one certificate *)
(* they can add to another at the same time.  Why observers are left out:   *)
(* votes are never withdrawn and may arrive in any order, so one observer   *)
(* can come to hold a certificate, and another observer another one, if and *)
(* only if the votes sent and the Byzantine leaves contain both.            *)
(****************************************************************************)
EXTENDS Integers, FiniteSets

CONSTANTS
  Rules,       \* The rules to look at: each <<root's threshold, triads' threshold>>.
  FaultCounts  \* How many Byzantine leaves there may be, in all places.

VARIABLES
  rule,        \* the rule
  faulty,      \* faulty[t]: how many of triad t's leaves are Byzantine
  votes        \* votes[t][v]: how many honest leaves of triad t have voted v

vars == <<rule, faulty, votes>>

Triad  == 1..3
Value  == {0, 1}
Faults == faulty[1] + faulty[2] + faulty[3]

(****************************************************************************)
(* Triads differ in their numbers only, too: more faulty ones come first.   *)
(****************************************************************************)
TypeOK ==
  /\ rule \in Rules
  /\ faulty \in [Triad -> 0..3]
  /\ votes \in [Triad -> [Value -> 0..3]]
  /\ \A t \in Triad : faulty[t] + votes[t][0] + votes[t][1] <= 3

Init ==
  /\ rule \in Rules
  /\ faulty \in [Triad -> 0..3]
  /\ Faults \in FaultCounts
  /\ faulty[1] >= faulty[2] /\ faulty[2] >= faulty[3]
  /\ votes = [t \in Triad |-> [v \in Value |-> 0]]

(****************************************************************************)
(* The action: an honest leaf of the triad that has not voted yet does so.  *)
(****************************************************************************)
Vote(triad, value) ==
  /\ faulty[triad] + votes[triad][0] + votes[triad][1] < 3
  /\ votes' = [votes EXCEPT ![triad][value] = @ + 1]
  /\ UNCHANGED <<rule, faulty>>

Next == \E triad \in Triad : \E value \in Value : Vote(triad, value)

Spec == Init /\ [][Next]_vars

(****************************************************************************)
(* A certificate for a value: enough triads with enough votes for it.  With *)
(* the Byzantine leaves' help, or without it.                               *)
(****************************************************************************)
Helped(triad)  == faulty[triad]
Unaided(triad) == 0

Certified(value, help(_)) ==
  Cardinality({t \in Triad : votes[t][value] + help(t) >= rule[2]}) >= rule[1]

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  The two values are not both certified; a value that no      *)
(* honest leaf voted for is not certified; and silent Byzantine leaves do   *)
(* not keep a value from being certified when all others have voted for it. *)
(****************************************************************************)
Agreement == ~(Certified(0, Helped) /\ Certified(1, Helped))

Validity ==
  \A value \in Value : (\A t \in Triad : votes[t][value] = 0) => ~Certified(value, Helped)

SilenceIsNoVeto ==
  \A value \in Value :
    (\A t \in Triad : votes[t][value] + faulty[t] = 3) => Certified(value, Unaided)

(****************************************************************************)
(* How many faults leave these promises whole, wherever they are: fewer     *)
(* than two quorums share, than a quorum has, and than block every quorum   *)
(* (TriadicQuorum has the same numbers for any height).                     *)
(****************************************************************************)
AgreementBelowTheLine ==
  Faults < (2 * rule[1] - 3) * (2 * rule[2] - 3) => Agreement

ValidityBelowTheLine == Faults < rule[1] * rule[2] => Validity

SilenceBelowTheLine == Faults < (4 - rule[1]) * (4 - rule[2]) => SilenceIsNoVeto
=============================================================================
