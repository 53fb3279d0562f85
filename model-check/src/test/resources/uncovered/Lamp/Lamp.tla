-------------------------------- MODULE Lamp --------------------------------
(* A lamp that is switched on and off; it never breaks, whatever it says. *)
EXTENDS Naturals

VARIABLES lit, uses

Init == lit = FALSE /\ uses = 0
On == ~lit /\ uses < 2 /\ lit' = TRUE /\ uses' = uses + 1
Off == lit /\ lit' = FALSE /\ UNCHANGED uses
Break == uses > 5 /\ lit' = FALSE /\ UNCHANGED uses
Next == On \/ Off \/ Break \/ UNCHANGED <<lit, uses>>
Spec == Init /\ [][Next]_<<lit, uses>>

LitIsUsed == lit => uses > 0
UnusedIsDark == \A n \in 0..uses : (n > 7 => ~(lit /\ n = uses))
NeverForgets == [][uses' >= uses]_uses
BreaksForEver == uses > 7 ~> ~lit
=============================================================================
