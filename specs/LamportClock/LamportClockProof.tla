-------------------------- MODULE LamportClockProof --------------------------
(****************************************************************************)
(* Lamport's clock condition, for any set of processes, an infinite one     *)
(* too.  What happened before what is defined without the clocks, as the    *)
(* smallest transitive relation that holds program order and messages.      *)
(*                                                                          *)
(* The proof has a text of its own: LamportClock with its history beside    *)
(* it.  n[p] numbers the events of p, clk is LamportClock's clock, ts the   *)
(* times of all events, msgs all messages ever sent, so that losing one is  *)
(* no step here.                                                            *)
(****************************************************************************)
EXTENDS Integers, TLAPS
CONSTANT Proc
Event == Proc \X Nat
VARIABLES n, clk, ts, edges, msgs
vars == <<n, clk, ts, edges, msgs>>
Max(a, b) == IF a >= b THEN a ELSE b

Init == /\ n = [p \in Proc |-> 0]
        /\ clk = [p \in Proc |-> 0]
        /\ ts = [e \in Event |-> 0]
        /\ edges = {}
        /\ msgs = {}

Step(p, c, src) ==   \* p executes its next event, stamped c, with extra incoming edges from src
  /\ n' = [n EXCEPT ![p] = n[p] + 1]
  /\ clk' = [clk EXCEPT ![p] = c]
  /\ ts' = [ts EXCEPT ![<<p, n[p] + 1>>] = c]
  /\ edges' = edges \cup {<< <<p, n[p]>>, <<p, n[p] + 1>> >>}
                    \cup {<< s, <<p, n[p] + 1>> >> : s \in src}

Local(p) == Step(p, clk[p] + 1, {}) /\ msgs' = msgs
Send(p)  == /\ Step(p, clk[p] + 1, {})
            /\ msgs' = msgs \cup {[ev |-> <<p, n[p] + 1>>, t |-> clk[p] + 1]}
Recv(p, m) == Step(p, Max(clk[p], m.t) + 1, {m.ev}) /\ msgs' = msgs
Next == \E p \in Proc : Local(p) \/ Send(p) \/ \E m \in msgs : Recv(p, m)
Spec == Init /\ [][Next]_vars

Done(e) == e[2] <= n[e[1]]
DoneN(e) == e[2] <= n'[e[1]]   \* e has happened in the next state
TypeOK == /\ n \in [Proc -> Nat]
          /\ clk \in [Proc -> Nat]
          /\ ts \in [Event -> Nat]
          /\ edges \in SUBSET (Event \X Event)
          /\ msgs \in SUBSET [ev : Event, t : Nat]
Inv == /\ TypeOK
       /\ \A p \in Proc : ts[<<p, n[p]>>] = clk[p]
       /\ \A m \in msgs : Done(m.ev) /\ ts[m.ev] = m.t
       /\ \A a, b \in Event : <<a, b>> \in edges => Done(a) /\ Done(b) /\ ts[a] < ts[b]

Transitive(R) == \A a, b, c \in Event : <<a, b>> \in R /\ <<b, c>> \in R => <<a, c>> \in R
HB(a, b) == \A R \in SUBSET (Event \X Event) : Transitive(R) /\ edges \subseteq R => <<a, b>> \in R

ClockCondition == \A a, b \in Event : HB(a, b) => ts[a] < ts[b]
-----------------------------------------------------------------------------
LEMMA InitInv == Init => Inv
  BY DEF Init, Inv, TypeOK, Event, Done

LEMMA StepInv ==
  ASSUME Inv, NEW p \in Proc, NEW c \in Nat, c > clk[p],
         NEW src \in SUBSET Event, \A s \in src : Done(s) /\ ts[s] < c,
         Step(p, c, src)
  PROVE  /\ n' \in [Proc -> Nat] /\ clk' \in [Proc -> Nat] /\ ts' \in [Event -> Nat]
         /\ edges' \in SUBSET (Event \X Event)
         /\ \A q \in Proc : ts'[<<q, n'[q]>>] = clk'[q]
         /\ \A e \in Event : Done(e) => DoneN(e) /\ ts'[e] = ts[e]
         /\ <<p, n[p] + 1>> \in Event /\ DoneN(<<p, n[p] + 1>>) /\ ts'[<<p, n[p] + 1>>] = c
         /\ \A a, b \in Event : <<a, b>> \in edges' => DoneN(a) /\ DoneN(b) /\ ts'[a] < ts'[b]
<1> DEFINE new == <<p, n[p] + 1>>   old == <<p, n[p]>>
<1>1. new \in Event /\ old \in Event BY DEF Inv, TypeOK, Event
<1>2. n' \in [Proc -> Nat] /\ clk' \in [Proc -> Nat] BY DEF Inv, TypeOK, Step
<1>3. ts' \in [Event -> Nat] BY <1>1 DEF Inv, TypeOK, Step
<1>4. edges' \in SUBSET (Event \X Event) BY <1>1 DEF Inv, TypeOK, Step
<1>5. \A e \in Event : Done(e) => DoneN(e) /\ e # new /\ ts'[e] = ts[e]
  BY <1>1, <1>2 DEF Inv, TypeOK, Step, Done, DoneN, Event
<1>6. DoneN(new) /\ ts'[new] = c BY <1>1, <1>2 DEF Inv, TypeOK, Step, Done, DoneN, Event
<1>7. Done(old) /\ ts[old] < c BY <1>1 DEF Inv, TypeOK, Done, Event
<1>8. \A q \in Proc : ts'[<<q, n'[q]>>] = clk'[q]
  <2> SUFFICES ASSUME NEW q \in Proc PROVE ts'[<<q, n'[q]>>] = clk'[q] OBVIOUS
  <2>1. CASE q = p BY <2>1, <1>6 DEF Inv, TypeOK, Step
  <2>2. CASE q # p
    <3>1. <<q, n[q]>> \in Event /\ <<q, n[q]>> # new /\ n'[q] = n[q] /\ clk'[q] = clk[q]
      BY <2>2 DEF Inv, TypeOK, Step, Event
    <3> QED BY <3>1 DEF Inv, TypeOK, Step
  <2> QED BY <2>1, <2>2
<1>9. ASSUME NEW a \in Event, NEW b \in Event, <<a, b>> \in edges'
      PROVE DoneN(a) /\ DoneN(b) /\ ts'[a] < ts'[b]
  <2>1. CASE <<a, b>> \in edges BY <2>1, <1>5 DEF Inv
  <2>2. CASE a = old /\ b = new BY <2>2, <1>1, <1>5, <1>6, <1>7
  <2>3. CASE a \in src /\ b = new BY <2>3, <1>1, <1>5, <1>6
  <2> QED BY <1>9, <2>1, <2>2, <2>3 DEF Step
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>8, <1>9

LEMMA StepMsgs ==
  ASSUME Inv, NEW p \in Proc, NEW c \in Nat, c > clk[p],
         NEW src \in SUBSET Event, \A s \in src : Done(s) /\ ts[s] < c,
         Step(p, c, src),
         \/ msgs' = msgs
         \/ msgs' = msgs \cup {[ev |-> <<p, n[p] + 1>>, t |-> c]}
  PROVE  Inv'
<1> DEFINE new == <<p, n[p] + 1>>
<1>1. /\ n' \in [Proc -> Nat] /\ clk' \in [Proc -> Nat] /\ ts' \in [Event -> Nat]
      /\ edges' \in SUBSET (Event \X Event)
      /\ \A q \in Proc : ts'[<<q, n'[q]>>] = clk'[q]
      /\ \A e \in Event : Done(e) => DoneN(e) /\ ts'[e] = ts[e]
      /\ new \in Event /\ DoneN(new) /\ ts'[new] = c
      /\ \A a, b \in Event : <<a, b>> \in edges' => DoneN(a) /\ DoneN(b) /\ ts'[a] < ts'[b]
  BY StepInv
<1> HIDE DEF new
<1>2. msgs' = msgs \/ msgs' = msgs \cup {[ev |-> new, t |-> c]} BY DEF new
<1>3. TypeOK' BY <1>1, <1>2 DEF Inv, TypeOK
<1>4. \A m \in msgs' : DoneN(m.ev) /\ ts'[m.ev] = m.t
  <2> SUFFICES ASSUME NEW m \in msgs' PROVE DoneN(m.ev) /\ ts'[m.ev] = m.t OBVIOUS
  <2>1. CASE m \in msgs
    <3>1. m.ev \in Event /\ Done(m.ev) /\ ts[m.ev] = m.t BY <2>1 DEF Inv, TypeOK
    <3> QED BY <3>1, <1>1
  <2>2. CASE m = [ev |-> new, t |-> c] BY <2>2, <1>1
  <2> QED BY <2>1, <2>2, <1>2
<1>5. \A m \in msgs' : (Done(m.ev) /\ ts[m.ev] = m.t)' BY <1>4 DEF Done, DoneN
<1>6. \A a, b \in Event : <<a, b>> \in edges' => (Done(a) /\ Done(b) /\ ts[a] < ts[b])'
  BY <1>1 DEF Done, DoneN
<1>7. \A q \in Proc : ts'[<<q, n'[q]>>] = clk'[q] BY <1>1
<1> QED BY <1>3, <1>5, <1>6, <1>7 DEF Inv

LEMMA NextInv == Inv /\ [Next]_vars => Inv'
<1> SUFFICES ASSUME Inv, [Next]_vars PROVE Inv' OBVIOUS
<1>1. ASSUME NEW p \in Proc, Local(p) \/ Send(p) PROVE Inv'
  <2>1. clk[p] + 1 \in Nat /\ clk[p] + 1 > clk[p] BY DEF Inv, TypeOK
  <2>2. Step(p, clk[p] + 1, {}) BY <1>1 DEF Local, Send
  <2>3. \/ msgs' = msgs
        \/ msgs' = msgs \cup {[ev |-> <<p, n[p] + 1>>, t |-> clk[p] + 1]}
    BY <1>1 DEF Local, Send
  <2> QED BY <2>1, <2>2, <2>3, StepMsgs
<1>2. ASSUME NEW p \in Proc, NEW m \in msgs, Recv(p, m) PROVE Inv'
  <2> DEFINE c == Max(clk[p], m.t) + 1
  <2>1. c \in Nat /\ c > clk[p] /\ c > m.t BY DEF Inv, TypeOK, Max
  <2>2. Step(p, c, {m.ev}) /\ msgs' = msgs BY <1>2 DEF Recv
  <2>3. {m.ev} \in SUBSET Event /\ \A s \in {m.ev} : Done(s) /\ ts[s] < c BY <2>1 DEF Inv, TypeOK
  <2> HIDE DEF c
  <2> QED BY <2>1, <2>2, <2>3, StepMsgs
<1>3. CASE UNCHANGED vars BY <1>3 DEF vars, Inv, TypeOK, Done
<1> QED BY <1>1, <1>2, <1>3 DEF Next

LEMMA InvClock == Inv => ClockCondition
<1> SUFFICES ASSUME Inv, NEW a \in Event, NEW b \in Event, HB(a, b) PROVE ts[a] < ts[b]
  BY DEF ClockCondition
<1> DEFINE R == {x \in Event \X Event : ts[x[1]] < ts[x[2]]}
<1>1. edges \subseteq R BY DEF Inv, TypeOK
<1>2. Transitive(R)
  <2> SUFFICES ASSUME NEW x \in Event, NEW y \in Event, NEW z \in Event,
                      <<x, y>> \in R, <<y, z>> \in R
               PROVE <<x, z>> \in R BY DEF Transitive
  <2>1. ts[x] \in Nat /\ ts[y] \in Nat /\ ts[z] \in Nat BY DEF Inv, TypeOK
  <2> QED BY <2>1
<1>3. <<a, b>> \in R BY <1>1, <1>2 DEF HB
<1> QED BY <1>3

THEOREM LamportClockCondition == Spec => []ClockCondition
<1>1. Spec => []Inv BY InitInv, NextInv, PTL DEF Spec
<1> QED BY <1>1, InvClock, PTL
=============================================================================
