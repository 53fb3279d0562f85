-------------------------- MODULE UncountedInValue ---------------------------
(****************************************************************************)
(* StateSync that makes an update and forgets to count it in its value.     *)
(****************************************************************************)
EXTENDS MCStateSync

MakeUncounted(process, amount) ==
  LET after == [vector[process] EXCEPT ![process] = @ + 1]
      made  == [origin |-> process, vector |-> after, amount |-> amount,
                time |-> TimeAfter(Counted(vector[process]))]
  IN  /\ vector' = [vector EXCEPT ![process] = after]
      /\ updates' = updates \cup {made}
      /\ UNCHANGED <<value, snapshots>>
=============================================================================
