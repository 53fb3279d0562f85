--------------------------- MODULE JoinOfBalances ----------------------------
(****************************************************************************)
(* StateSync that joins balances by the greater one. Balances are no        *)
(* semilattice under the updates: the sum of both would be wanted, and no   *)
(* join can know it.                                                        *)
(****************************************************************************)
EXTENDS MCStateSync

Always == TRUE
=============================================================================
