-------------------------- MODULE VectorClockProof --------------------------
(****************************************************************************)
(* Vector clocks, for any set of processes: nobody knows more of a process  *)
(* than itself, and a vector says exactly which events its process knows.   *)
(*                                                                          *)
(* The proof has a text of its own: VectorClock with its history beside it. *)
(* vc is VectorClock's clock, past[p] the events that p knows, msgs all     *)
(* messages ever sent, so that losing one is no step here.                  *)
(****************************************************************************)
EXTENDS Integers, TLAPS
CONSTANT Proc
Event == Proc \X (Nat \ {0})
Clock == [Proc -> Nat]
VARIABLES vc, past, msgs
vars == <<vc, past, msgs>>
Max(a, b) == IF a >= b THEN a ELSE b
Tick(v, p) == [v EXCEPT ![p] = v[p] + 1]
Merge(u, v) == [q \in Proc |-> Max(u[q], v[q])]

Init == /\ vc = [p \in Proc |-> [q \in Proc |-> 0]]
        /\ past = [p \in Proc |-> {}]
        /\ msgs = {}
Step(p, u, h) ==   \* p's next event, after learning clock u and history h
  /\ vc' = [vc EXCEPT ![p] = Tick(Merge(vc[p], u), p)]
  /\ past' = [past EXCEPT ![p] = past[p] \cup h \cup {<<p, vc[p][p] + 1>>}]
Local(p) == Step(p, vc[p], {}) /\ msgs' = msgs
Send(p) == /\ Step(p, vc[p], {})
           /\ msgs' = msgs \cup {[v |-> vc'[p], h |-> past'[p]]}
Recv(p, m) == Step(p, m.v, m.h) /\ msgs' = msgs
Next == \E p \in Proc : Local(p) \/ Send(p) \/ \E m \in msgs : Recv(p, m)
Spec == Init /\ [][Next]_vars

TypeOK == /\ vc \in [Proc -> Clock]
          /\ past \in [Proc -> SUBSET Event]
          /\ msgs \in SUBSET [v : Clock, h : SUBSET Event]
Denotes(v, h) == \A q \in Proc : \A k \in Nat \ {0} : <<q, k>> \in h <=> k <= v[q]
OwnMax == /\ \A p, q \in Proc : vc[p][q] <= vc[q][q]
          /\ \A m \in msgs : \A q \in Proc : m.v[q] <= vc[q][q]
Exact == /\ \A p \in Proc : Denotes(vc[p], past[p])
         /\ \A m \in msgs : Denotes(m.v, m.h)
Inv == TypeOK /\ OwnMax /\ Exact

Leq(u, v) == \A q \in Proc : u[q] <= v[q]
StrongClock == \A p, q \in Proc : past[p] \subseteq past[q] <=> Leq(vc[p], vc[q])
-------------------------------------------------------------------------------
LEMMA InitInv == Init => Inv
  BY DEF Init, Inv, TypeOK, OwnMax, Exact, Denotes, Clock, Event

LEMMA StepInv ==
  ASSUME Inv, NEW p \in Proc, NEW u \in Clock, NEW h \in SUBSET Event,
         \A q \in Proc : u[q] <= vc[q][q],
         \A q \in Proc : \A k \in Nat \ {0} :
            <<q, k>> \in past[p] \cup h <=> k <= Max(vc[p][q], u[q]),
         Step(p, u, h)
  PROVE  /\ vc' \in [Proc -> Clock] /\ past' \in [Proc -> SUBSET Event]
         /\ \A q \in Proc : vc[q][q] <= vc'[q][q]
         /\ \A a, q \in Proc : vc'[a][q] <= vc'[q][q]
         /\ \A a \in Proc : Denotes(vc'[a], past'[a])
<1> DEFINE w == Tick(Merge(vc[p], u), p)
<1>0. vc[p] \in Clock /\ past[p] \in SUBSET Event BY DEF Inv, TypeOK
<1>1. vc[p][p] \in Nat /\ u[p] <= vc[p][p] BY <1>0 DEF Clock
<1>2. w \in Clock /\ w[p] = vc[p][p] + 1
      /\ \A q \in Proc : q # p => w[q] = Max(vc[p][q], u[q])
  BY <1>0, <1>1 DEF Tick, Merge, Clock, Max
<1>3. vc'[p] = w /\ \A a \in Proc : a # p => vc'[a] = vc[a] BY DEF Step, Inv, TypeOK
<1>4. vc' \in [Proc -> Clock] BY <1>2 DEF Step, Inv, TypeOK
<1>5. <<p, vc[p][p] + 1>> \in Event BY <1>1 DEF Event
<1>6. past' \in [Proc -> SUBSET Event] BY <1>5 DEF Step, Inv, TypeOK
<1>7. /\ past'[p] = past[p] \cup h \cup {<<p, vc[p][p] + 1>>}
      /\ \A a \in Proc : a # p => past'[a] = past[a] BY DEF Step, Inv, TypeOK
<1> HIDE DEF w
<1>8. \A q \in Proc : vc[q][q] <= vc'[q][q] /\ vc[q][q] \in Nat
  BY <1>1, <1>2, <1>3 DEF Inv, TypeOK, Clock
<1>9. \A a, q \in Proc : vc'[a][q] <= vc'[q][q]
  <2> SUFFICES ASSUME NEW a \in Proc, NEW q \in Proc PROVE vc'[a][q] <= vc'[q][q] OBVIOUS
  <2>1. vc[a][q] \in Nat /\ vc[q][q] \in Nat /\ vc[p][q] \in Nat /\ u[q] \in Nat
        /\ vc'[q][q] \in Nat BY <1>4 DEF Inv, TypeOK, Clock
  <2>2. vc[a][q] <= vc[q][q] /\ vc[p][q] <= vc[q][q] /\ u[q] <= vc[q][q] BY DEF Inv, OwnMax
  <2>3. vc[q][q] <= vc'[q][q] BY <1>8
  <2>4. CASE a # p BY <2>4, <2>1, <2>2, <2>3, <1>3
  <2>5. CASE a = p /\ q = p BY <2>5, <2>1
  <2>6. CASE a = p /\ q # p
    <3>1. vc'[a][q] = Max(vc[p][q], u[q]) BY <2>6, <1>2, <1>3
    <3> QED BY <3>1, <2>1, <2>2, <2>3 DEF Max
  <2> QED BY <2>4, <2>5, <2>6
<1>10. ASSUME NEW a \in Proc PROVE Denotes(vc'[a], past'[a])
  <2>1. CASE a # p BY <2>1, <1>3, <1>7 DEF Inv, Exact
  <2>2. CASE a = p
    <3> SUFFICES ASSUME NEW q \in Proc, NEW k \in Nat \ {0}
                 PROVE <<q, k>> \in past'[p] <=> k <= w[q] BY <2>2, <1>3 DEF Denotes
    <3>1. CASE q # p BY <3>1, <1>2, <1>7
    <3>2. CASE q = p
      <4>1. Max(vc[p][p], u[p]) = vc[p][p] BY <1>0, <1>1 DEF Max, Clock
      <4>2. <<p, k>> \in past[p] \cup h <=> k <= vc[p][p] BY <4>1
      <4>3. <<p, k>> \in past'[p] <=> k <= vc[p][p] \/ k = vc[p][p] + 1 BY <4>2, <1>7
      <4> QED BY <3>2, <4>3, <1>1, <1>2
    <3> QED BY <3>1, <3>2
  <2> QED BY <2>1, <2>2
<1> QED BY <1>4, <1>6, <1>8, <1>9, <1>10

LEMMA StepMsgs ==
  ASSUME Inv, NEW p \in Proc, NEW u \in Clock, NEW h \in SUBSET Event,
         \A q \in Proc : u[q] <= vc[q][q],
         \A q \in Proc : \A k \in Nat \ {0} :
            <<q, k>> \in past[p] \cup h <=> k <= Max(vc[p][q], u[q]),
         Step(p, u, h),
         msgs' = msgs \/ msgs' = msgs \cup {[v |-> vc'[p], h |-> past'[p]]}
  PROVE  Inv'
<1>1. /\ vc' \in [Proc -> Clock] /\ past' \in [Proc -> SUBSET Event]
      /\ \A q \in Proc : vc[q][q] <= vc'[q][q]
      /\ \A a, q \in Proc : vc'[a][q] <= vc'[q][q]
      /\ \A a \in Proc : Denotes(vc'[a], past'[a])
  BY StepInv
<1>2. TypeOK' BY <1>1 DEF Inv, TypeOK
<1>3. ASSUME NEW m \in msgs' PROVE Denotes(m.v, m.h) /\ \A q \in Proc : m.v[q] <= vc'[q][q]
  <2>1. CASE m \in msgs
    <3>1. Denotes(m.v, m.h) /\ m.v \in Clock /\ \A q \in Proc : m.v[q] <= vc[q][q]
      BY <2>1 DEF Inv, TypeOK, OwnMax, Exact
    <3>2. \A q \in Proc : m.v[q] \in Nat /\ vc[q][q] \in Nat /\ vc'[q][q] \in Nat
      BY <3>1, <1>1 DEF Inv, TypeOK, Clock
    <3> QED BY <3>1, <3>2, <1>1
  <2>2. CASE m = [v |-> vc'[p], h |-> past'[p]] BY <2>2, <1>1
  <2> QED BY <2>1, <2>2
<1>4. OwnMax' BY <1>1, <1>3 DEF OwnMax
<1>5. Exact' BY <1>1, <1>3 DEF Exact, Denotes
<1> QED BY <1>2, <1>4, <1>5 DEF Inv

LEMMA NextInv == Inv /\ [Next]_vars => Inv'
<1> SUFFICES ASSUME Inv, [Next]_vars PROVE Inv' OBVIOUS
<1>1. ASSUME NEW p \in Proc, Local(p) \/ Send(p) PROVE Inv'
  <2>1. vc[p] \in Clock BY DEF Inv, TypeOK
  <2>2. \A q \in Proc : vc[p][q] <= vc[q][q] BY DEF Inv, OwnMax
  <2>3. \A q \in Proc : \A k \in Nat \ {0} :
          <<q, k>> \in past[p] \cup {} <=> k <= Max(vc[p][q], vc[p][q])
    BY DEF Inv, Exact, Denotes, Max
  <2>4. Step(p, vc[p], {}) /\ (msgs' = msgs \/ msgs' = msgs \cup {[v |-> vc'[p], h |-> past'[p]]})
    BY <1>1 DEF Local, Send
  <2> QED BY <2>1, <2>2, <2>3, <2>4, StepMsgs
<1>2. ASSUME NEW p \in Proc, NEW m \in msgs, Recv(p, m) PROVE Inv'
  <2>1. m.v \in Clock /\ m.h \in SUBSET Event /\ vc[p] \in Clock BY DEF Inv, TypeOK
  <2>2. \A q \in Proc : m.v[q] <= vc[q][q] BY DEF Inv, OwnMax
  <2>3. ASSUME NEW q \in Proc, NEW k \in Nat \ {0}
        PROVE <<q, k>> \in past[p] \cup m.h <=> k <= Max(vc[p][q], m.v[q])
    <3>1. vc[p][q] \in Nat /\ m.v[q] \in Nat BY <2>1 DEF Clock
    <3>2. <<q, k>> \in past[p] <=> k <= vc[p][q] BY DEF Inv, Exact, Denotes
    <3>3. <<q, k>> \in m.h <=> k <= m.v[q] BY DEF Inv, Exact, Denotes
    <3> QED BY <3>1, <3>2, <3>3 DEF Max
  <2>4. Step(p, m.v, m.h) /\ msgs' = msgs BY <1>2 DEF Recv
  <2> QED BY <2>1, <2>2, <2>3, <2>4, StepMsgs
<1>3. CASE UNCHANGED vars BY <1>3 DEF vars, Inv, TypeOK, OwnMax, Exact, Denotes
<1> QED BY <1>1, <1>2, <1>3 DEF Next

LEMMA InvStrong == Inv => StrongClock
<1> SUFFICES ASSUME Inv, NEW p \in Proc, NEW q \in Proc
             PROVE past[p] \subseteq past[q] <=> Leq(vc[p], vc[q]) BY DEF StrongClock
<1>1. vc[p] \in Clock /\ vc[q] \in Clock /\ past[p] \in SUBSET Event BY DEF Inv, TypeOK
<1>2. Denotes(vc[p], past[p]) /\ Denotes(vc[q], past[q]) BY DEF Inv, Exact
<1>3. ASSUME past[p] \subseteq past[q], NEW r \in Proc PROVE vc[p][r] <= vc[q][r]
  <2>1. vc[p][r] \in Nat /\ vc[q][r] \in Nat BY <1>1 DEF Clock
  <2>2. CASE vc[p][r] = 0 BY <2>1, <2>2
  <2>3. CASE vc[p][r] # 0
    <3>1. <<r, vc[p][r]>> \in past[p] BY <2>1, <2>3, <1>2 DEF Denotes
    <3> QED BY <3>1, <2>1, <2>3, <1>2, <1>3 DEF Denotes
  <2> QED BY <2>2, <2>3
<1>4. ASSUME Leq(vc[p], vc[q]), NEW e \in past[p] PROVE e \in past[q]
  <2>1. PICK r \in Proc, k \in Nat \ {0} : e = <<r, k>> BY <1>1 DEF Event
  <2>2. k <= vc[p][r] BY <2>1, <1>2, <1>4 DEF Denotes
  <2>3. vc[p][r] \in Nat /\ vc[q][r] \in Nat /\ vc[p][r] <= vc[q][r] BY <1>1, <1>4 DEF Clock, Leq
  <2>4. k <= vc[q][r] BY <2>2, <2>3
  <2> QED BY <2>1, <2>4, <1>2 DEF Denotes
<1> QED BY <1>3, <1>4 DEF Leq

THEOREM Safety == Spec => [](OwnMax /\ Exact /\ StrongClock)
<1>1. Spec => []Inv BY InitInv, NextInv, PTL DEF Spec
<1>2. Inv => OwnMax /\ Exact /\ StrongClock BY InvStrong DEF Inv
<1> QED BY <1>1, <1>2, PTL
=============================================================================
