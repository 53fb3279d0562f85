------------------------------ MODULE TellsOne -------------------------------
(****************************************************************************)
(* EpidemicBroadcast that tells one vertex a round: a fan-out that the      *)
(* published rule does not have.                                            *)
(****************************************************************************)
EXTENDS MCEpidemicBroadcast

ToldOne ==
  reached \cup {CHOOSE v \in Vertices : v \in Around(reached) \ reached}
=============================================================================
