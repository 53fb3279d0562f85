--------------------------- MODULE NewCheatersOnly --------------------------
(****************************************************************************)
(* Lachesis whose blocks list the cheaters that no block before has listed. *)
(****************************************************************************)
EXTENDS MCTwoNodes

Listed(n) == UNION {Range(n.blocks[i].cheaters) : i \in DOMAIN n.blocks}

NotListedYet(n, atropos) ==
  [atropos   |-> atropos,
   cheaters  |-> SelectSeq(IndexOrder, LAMBDA v : SeesCheating(n, atropos, v) /\ v \notin Listed(n)),
   confirmed |-> Traversal(n, <<atropos>>, Confirmed(n), <<>>)]
=============================================================================
