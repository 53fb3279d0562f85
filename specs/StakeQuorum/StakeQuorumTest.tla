-------------------------- MODULE StakeQuorumTest ---------------------------
(****************************************************************************)
(* StakeQuorum on all small stakes.                                         *)
(****************************************************************************)
EXTENDS StakeQuorum, FiniteSets, Sequences

Of(n, s) == INSTANCE StakeQuorum WITH N <- n, stake <- s

IsQuorum(s, S) == Of(Len(s), s)!Quorum(S)

(****************************************************************************)
(* The stake that a quorum needs, for one validator with stake 1 to 12.     *)
(****************************************************************************)
ASSUME QuorumOfOneToTwelve ==
  [total \in 1..12 |-> Of(1, <<total>>)!QuorumStake] = <<1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9>>

ASSUME QuorumOfAHundred == Of(1, <<100>>)!QuorumStake = 67

(****************************************************************************)
(* For all stakes from 1 to 3 of four validators: the two forms of quorum   *)
(* are one; all together are a quorum; two quorums share at least 2Q - W,   *)
(* which is more than a third.                                              *)
(****************************************************************************)
Small == [1..4 -> 1..3]

ASSUME QuorumIsAStake ==
  \A s \in Small : \A S \in SUBSET (1..4) :
    IsQuorum(s, S) <=> Of(4, s)!W(S) >= Of(4, s)!QuorumStake

ASSUME AllAreAQuorum == \A s \in Small : IsQuorum(s, 1..4)

ASSUME StakeAddsUp ==
  \A s \in Small : /\ Of(4, s)!W({}) = 0
                   /\ Of(4, s)!W({2, 4}) = s[2] + s[4]
                   /\ Of(4, s)!W(1..4) = s[1] + s[2] + s[3] + s[4]

ASSUME QuorumsShareStake ==
  \A s \in Small :
    /\ 3 * Of(4, s)!SharedStake > Of(4, s)!W(1..4)
    /\ \A S, T \in {S \in SUBSET (1..4) : IsQuorum(s, S)} :
         Of(4, s)!W(S \cap T) >= Of(4, s)!SharedStake

(****************************************************************************)
(* Outsiders do not make a quorum.                                          *)
(****************************************************************************)
ASSUME OutsidersAreNoQuorum == ~IsQuorum(<<1, 1>>, {1, 2, 3})

(****************************************************************************)
(* Nothing happens: only the assumptions are of interest.                   *)
(****************************************************************************)
VARIABLE nothing
Still == nothing = 0 /\ [][UNCHANGED nothing]_nothing
=============================================================================
