----------------------------- MODULE NobodyWaits ----------------------------
(****************************************************************************)
(* Lachesis that elects who is decided with yes first, without waiting for  *)
(* those before it in index order.                                          *)
(****************************************************************************)
EXTENDS MCTwoNodes

FirstCome(n, v) ==
  /\ v \in DOMAIN n.decided
  /\ n.decided[v] # {}
  /\ \A u \in DOMAIN n.decided : Before(u, v) => n.decided[u] = {}
=============================================================================
