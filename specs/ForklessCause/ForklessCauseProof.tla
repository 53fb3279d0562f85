-------------------------- MODULE ForklessCauseProof --------------------------
(****************************************************************************)
(* Fork safety of forklessCause, for any DAG, any number of validators and  *)
(* any stakes: if the validators that fork hold at most one third of the    *)
(* stake, two fork events of one creator are never both forkless causes, of *)
(* whatever events.                                                         *)
(****************************************************************************)
EXTENDS ForklessCause, StakeQuorumProof

CONSTANT Cheaters   \* the validators that may fork

ASSUME DagAsm ==
  /\ creator \in [Ev -> Validators]
  /\ seq \in [Ev -> Nat]
  /\ \A a \in Ev : Anc(a, a)
  /\ \A a, b, c \in Ev : Anc(a, b) /\ Anc(b, c) => Anc(a, c)
ASSUME FaultAsm ==
  /\ Cheaters \subseteq Validators /\ 3 * W(Cheaters) <= W(Validators)
  /\ \A x, y \in Ev : creator[x] = creator[y] /\ creator[x] \notin Cheaters => Anc(x, y) \/ Anc(y, x)

-------------------------------------------------------------------------------
THEOREM ForkSafety ==
  ASSUME NEW a1 \in Ev, NEW b1 \in Ev, NEW a2 \in Ev, NEW b2 \in Ev,
         ForklessCause(a1, b1), ForklessCause(a2, b2)
  PROVE  ~Fork(b1, b2)
<1> SUFFICES ASSUME Fork(b1, b2) PROVE FALSE OBVIOUS
<1>1. PICK v \in Witnesses(a1, b1) \cap Witnesses(a2, b2) : v \notin Cheaters
  BY HonestInIntersection, FaultAsm DEF ForklessCause
<1>2. PICK m1 \in Ev : creator[m1] = v /\ Anc(a1, m1) /\ Anc(m1, b1) BY <1>1 DEF Witnesses
<1>3. PICK m2 \in Ev : creator[m2] = v /\ Anc(a2, m2) /\ Anc(m2, b2) BY <1>1 DEF Witnesses
<1>4. Anc(m1, m2) \/ Anc(m2, m1) BY <1>1, <1>2, <1>3, FaultAsm
<1>5. CASE Anc(m1, m2)
  <2>1. Anc(a1, b1) /\ Anc(a1, b2) BY <1>5, <1>2, <1>3, DagAsm
  <2> QED BY <2>1, DagAsm DEF ForklessCause, SeenCheating, Fork
<1>6. CASE Anc(m2, m1)
  <2>1. Anc(a2, b1) /\ Anc(a2, b2) BY <1>6, <1>2, <1>3, DagAsm
  <2>2. Fork(b2, b1) BY DEF Fork
  <2> QED BY <2>1, <2>2, DagAsm DEF ForklessCause, SeenCheating
<1> QED BY <1>4, <1>5, <1>6
=============================================================================
