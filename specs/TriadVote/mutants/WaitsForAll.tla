----------------------------- MODULE WaitsForAll -----------------------------
(****************************************************************************)
(* TriadVote whose observers wait for all three votes before they count:    *)
(* for ever, if one never comes.                                            *)
(****************************************************************************)
EXTENDS MCTriadVote

AllThree(votes, value) == votes[0] \cup votes[1] = Leaves /\ Majority(votes, value)
=============================================================================
