--------------------------- MODULE StakeQuorumProof ---------------------------
(****************************************************************************)
(* Two quorums share more than a third of the stake, and so an honest       *)
(* validator, for any number of validators with any stakes.                 *)
(****************************************************************************)
EXTENDS StakeQuorum, TLAPS

ASSUME Asm == N \in Nat /\ stake \in [1..N -> Nat]
-------------------------------------------------------------------------------
\* The only two unproved facts (both instances of theorems of the TLAPS standard
\* module NaturalsInduction: NatInduction with P(n) == n \in S, and NatInductiveDef).
AXIOM SetInduction == \A S : 0 \in S /\ (\A i \in Nat : i \in S => i + 1 \in S) => Nat \subseteq S
AXIOM SumDef == \A S : \A i \in Nat :
  Sum(S)[i] = IF i = 0 THEN 0 ELSE Sum(S)[i-1] + (IF i \in S \cap Validators THEN stake[i] ELSE 0)

LEMMA SumNat == ASSUME NEW S PROVE \A i \in Nat : Sum(S)[i] \in Nat
<1> DEFINE P(i) == Sum(S)[i] \in Nat
<1>1. P(0) BY SumDef
<1>2. ASSUME NEW i \in Nat, P(i) PROVE P(i+1)
  <2>1. Sum(S)[i+1] = Sum(S)[i] + (IF i+1 \in S \cap Validators THEN stake[i+1] ELSE 0)
    BY SumDef
  <2>2. (IF i+1 \in S \cap Validators THEN stake[i+1] ELSE 0) \in Nat BY Asm DEF Validators
  <2> QED BY <1>2, <2>1, <2>2
<1> HIDE DEF P
<1>3. Nat \subseteq {i \in Nat : P(i)}
  <2> DEFINE K == {i \in Nat : P(i)}
  <2>1. 0 \in K BY <1>1
  <2>2. \A i \in Nat : i \in K => i + 1 \in K BY <1>2
  <2> HIDE DEF K
  <2> QED BY <2>1, <2>2, SetInduction DEF K
<1>4. \A i \in Nat : P(i) BY <1>3
<1> QED BY <1>4 DEF P

LEMMA Modular ==
  ASSUME NEW A, NEW B
  PROVE  \A i \in Nat : Sum(A)[i] + Sum(B)[i] = Sum(A \cup B)[i] + Sum(A \cap B)[i]
<1> DEFINE P(i) == Sum(A)[i] + Sum(B)[i] = Sum(A \cup B)[i] + Sum(A \cap B)[i]
           w(S, i) == IF i \in S \cap Validators THEN stake[i] ELSE 0
<1>1. P(0) BY SumDef
<1>2. ASSUME NEW i \in Nat, P(i) PROVE P(i+1)
  <2>1. /\ Sum(A)[i+1] = Sum(A)[i] + w(A, i+1)
        /\ Sum(B)[i+1] = Sum(B)[i] + w(B, i+1)
        /\ Sum(A \cup B)[i+1] = Sum(A \cup B)[i] + w(A \cup B, i+1)
        /\ Sum(A \cap B)[i+1] = Sum(A \cap B)[i] + w(A \cap B, i+1)
    BY SumDef
  <2>2. /\ w(A, i+1) \in Nat /\ w(B, i+1) \in Nat
        /\ w(A \cup B, i+1) \in Nat /\ w(A \cap B, i+1) \in Nat
    BY Asm DEF Validators
  <2>3. w(A, i+1) + w(B, i+1) = w(A \cup B, i+1) + w(A \cap B, i+1)
    BY Asm DEF Validators
  <2>4. /\ Sum(A)[i] \in Nat /\ Sum(B)[i] \in Nat
        /\ Sum(A \cup B)[i] \in Nat /\ Sum(A \cap B)[i] \in Nat BY SumNat
  <2> HIDE DEF w
  <2> QED BY <1>2, <2>1, <2>2, <2>3, <2>4
<1> HIDE DEF P
<1>3. Nat \subseteq {i \in Nat : P(i)}
  <2> DEFINE K == {i \in Nat : P(i)}
  <2>1. 0 \in K BY <1>1
  <2>2. \A i \in Nat : i \in K => i + 1 \in K BY <1>2
  <2> HIDE DEF K
  <2> QED BY <2>1, <2>2, SetInduction DEF K
<1>4. \A i \in Nat : P(i) BY <1>3
<1> QED BY <1>4 DEF P

LEMMA Monotone ==
  ASSUME NEW A, NEW B, A \subseteq B
  PROVE  \A i \in Nat : Sum(A)[i] <= Sum(B)[i]
<1> DEFINE P(i) == Sum(A)[i] <= Sum(B)[i]
           w(S, i) == IF i \in S \cap Validators THEN stake[i] ELSE 0
<1>1. P(0) BY SumDef
<1>2. ASSUME NEW i \in Nat, P(i) PROVE P(i+1)
  <2>1. Sum(A)[i+1] = Sum(A)[i] + w(A, i+1) /\ Sum(B)[i+1] = Sum(B)[i] + w(B, i+1) BY SumDef
  <2>2. w(A, i+1) \in Nat /\ w(B, i+1) \in Nat /\ w(A, i+1) <= w(B, i+1) BY Asm DEF Validators
  <2>3. Sum(A)[i] \in Nat /\ Sum(B)[i] \in Nat BY SumNat
  <2> HIDE DEF w
  <2> QED BY <1>2, <2>1, <2>2, <2>3
<1> HIDE DEF P
<1>3. Nat \subseteq {i \in Nat : P(i)}
  <2> DEFINE K == {i \in Nat : P(i)}
  <2>1. 0 \in K BY <1>1
  <2>2. \A i \in Nat : i \in K => i + 1 \in K BY <1>2
  <2> HIDE DEF K
  <2> QED BY <2>1, <2>2, SetInduction DEF K
<1>4. \A i \in Nat : P(i) BY <1>3
<1> QED BY <1>4 DEF P

THEOREM QuorumIntersection ==
  ASSUME NEW A, NEW B, Quorum(A), Quorum(B)
  PROVE  3 * W(A \cap B) > W(Validators)
<1>1. W(A) + W(B) = W(A \cup B) + W(A \cap B) BY Modular, Asm DEF W
<1>2. W(A \cup B) <= W(Validators) BY Monotone, Asm DEF W, Quorum
<1>3. W(A) \in Nat /\ W(B) \in Nat /\ W(A \cup B) \in Nat /\ W(A \cap B) \in Nat /\ W(Validators) \in Nat
  BY SumNat, Asm DEF W
<1>4. 3 * W(A) > 2 * W(Validators) /\ 3 * W(B) > 2 * W(Validators) BY DEF Quorum
<1> QED BY <1>1, <1>2, <1>3, <1>4

THEOREM HonestInIntersection ==
  ASSUME NEW A, NEW B, Quorum(A), Quorum(B), NEW F, 3 * W(F) <= W(Validators)
  PROVE  \E v \in A \cap B : v \notin F
<1> SUFFICES ASSUME A \cap B \subseteq F PROVE FALSE OBVIOUS
<1>1. W(A \cap B) <= W(F) BY Monotone, Asm DEF W
<1>2. W(A \cap B) \in Nat /\ W(F) \in Nat /\ W(Validators) \in Nat BY SumNat, Asm DEF W
<1> QED BY <1>1, <1>2, QuorumIntersection
=============================================================================
