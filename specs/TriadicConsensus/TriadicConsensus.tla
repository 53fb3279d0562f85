-------------------------- MODULE TriadicConsensus --------------------------
(****************************************************************************)
(* Agreement of the leaves of a tree of threes on one value.  In a ballot a *)
(* proposer asks the leaves for a value; a quorum that prepares it is a     *)
(* certificate, on which the leaves lock; a quorum that commits it decides. *)
(* A later ballot may only propose what the locks of a quorum allow.        *)
(*                                                                          *)
(* The text does not depend on the quorum system: with quorums that meet in *)
(* a correct leaf it withstands Byzantine leaves, and with quorums that     *)
(* merely meet it withstands crashes.                                       *)
(*                                                                          *)
(* Ballots and locks are those of Leslie Lamport, "The Part-Time            *)
(* Parliament" (1998), section 2, and of Miguel Castro and Barbara Liskov,  *)
(* "Practical Byzantine Fault Tolerance" (1999), section 4.                 *)
(****************************************************************************)
EXTENDS TriadicQuorum

CONSTANTS
  Byzantine,  \* the leaves that may do anything but forge signatures
  MaxBallot,  \* the ballots are numbered from 1 to this
  Value,      \* the values that leaves can name
  Valid,      \* those of them that are valid outside of the protocol
  None,       \* no value
  NoLock,     \* what a leaf reports that has never committed
  NoStatus    \* of a ballot that the leaf has not joined

(****************************************************************************)
(* The leaves and quorums are those of the rule Theta.                      *)
(****************************************************************************)
Leaf    == Leaves
Ballot  == 1..MaxBallot
Correct == Leaf \ Byzantine

(****************************************************************************)
(* The proposers take turns.  A proposer's word is the number of its ballot *)
(* less one, in base three, last digit first: so consecutive proposers are  *)
(* far apart in the tree.                                                   *)
(****************************************************************************)
Letters == <<"0", "1", "2">>

RECURSIVE Turn(_, _)
Turn(number, length) ==
  IF length = 0 THEN "" ELSE Letters[(number % 3) + 1] \o Turn(number \div 3, length - 1)

Proposer(b) == Turn(b - 1, Height)

VARIABLES
  ballot,     \* ballot[l]: the ballot that l is in, 0 before the first
  status,     \* status[l][b]: the lock that l reported when it joined b
  proposed,   \* the proposals that are justified, each with its ballot
  prepared,   \* prepared[l][b]: the value that l has prepared in b
  committed,  \* committed[l][b]: the value that l has committed in b
  lock,       \* lock[l]: the ballot and value that l committed last
  decided     \* decided[l]: the value that l has decided

vars == <<ballot, status, proposed, prepared, committed, lock, decided>>

Lock     == [ballot : Ballot, value : Value]
Proposal == [ballot : Ballot, value : Value]

TypeOK ==
  /\ ballot \in [Correct -> {0} \cup Ballot]
  /\ status \in [Correct -> [Ballot -> {NoStatus, NoLock} \cup Lock]]
  /\ proposed \subseteq Proposal
  /\ prepared \in [Correct -> [Ballot -> {None} \cup Value]]
  /\ committed \in [Correct -> [Ballot -> {None} \cup Value]]
  /\ lock \in [Correct -> {NoLock} \cup Lock]
  /\ decided \in [Correct -> {None} \cup Value]

(****************************************************************************)
(* MESSAGES.  The entries of status, prepared and committed are the signed  *)
(* messages of the correct leaves.  They are never taken back, and a step   *)
(* needs some of them and never the absence of others; so a leaf to which   *)
(* messages are slow to come, or never come, or come twice or in another    *)
(* order, does nothing that it could not do here.  A crash is a leaf that   *)
(* takes no more steps.                                                     *)
(*                                                                          *)
(* Byzantine leaves sign anything, for anybody, at any time: they are       *)
(* credited with every message that passes the receiver's checks.  So there *)
(* is a certificate somewhere exactly if its correct senders together with  *)
(* all Byzantine leaves are a quorum.                                       *)
(****************************************************************************)
CanCertify(leaves) == IsQuorum(leaves \cup Byzantine)

PrepareCertified(b, v) == CanCertify({l \in Correct : prepared[l][b] = v})
CommitCertified(b, v)  == CanCertify({l \in Correct : committed[l][b] = v})

(****************************************************************************)
(* JUSTIFIED PROPOSALS.  The statuses of a quorum justify a proposal.  A    *)
(* report of a lock counts only with the prepare certificate behind it, and *)
(* only of an earlier ballot.  If nobody in the quorum is locked any valid  *)
(* value may be proposed; else it is the value of the highest lock.         *)
(****************************************************************************)
LockBallot(report) == IF report = NoLock THEN 0 ELSE report.ballot

Reporting(b, highest) ==
  {l \in Correct : status[l][b] # NoStatus /\ LockBallot(status[l][b]) <= highest}

IsReported(b, locked) ==
  \/ Byzantine # {}
  \/ \E l \in Correct : status[l][b] = locked

IsBacked(locked) == PrepareCertified(locked.ballot, locked.value)

IsFree(b) == CanCertify(Reporting(b, 0))

IsHighest(b, locked) ==
  /\ IsReported(b, locked)
  /\ IsBacked(locked)
  /\ CanCertify(Reporting(b, locked.ballot))

IsValid(v) == v \in Valid

Justified(b, v) ==
  /\ IsValid(v)
  /\ \/ IsFree(b)
     \/ \E earlier \in 1..(b - 1) : IsHighest(b, [ballot |-> earlier, value |-> v])

(****************************************************************************)
(* The actions.  A leaf joins a ballot that is higher than its own, and     *)
(* reports its lock.                                                        *)
(****************************************************************************)
Join(leaf, number) ==
  /\ number > ballot[leaf]
  /\ ballot' = [ballot EXCEPT ![leaf] = number]
  /\ status' = [status EXCEPT ![leaf][number] = lock[leaf]]
  /\ UNCHANGED <<proposed, prepared, committed, lock, decided>>

(****************************************************************************)
(* The proposer of a ballot proposes a justified value.  A correct one does *)
(* so once.  A Byzantine one may propose every justified value; what is not *)
(* justified nobody takes for a proposal.                                   *)
(****************************************************************************)
HasProposed(b) == \E proposal \in proposed : proposal.ballot = b

MayPropose(b) == Proposer(b) \in Byzantine \/ ~HasProposed(b)

Propose(number, value) ==
  /\ MayPropose(number)
  /\ Justified(number, value)
  /\ proposed' = proposed \cup {[ballot |-> number, value |-> value]}
  /\ proposed' # proposed
  /\ UNCHANGED <<ballot, status, prepared, committed, lock, decided>>

(****************************************************************************)
(* A leaf prepares one proposal of the ballot that it is in.                *)
(****************************************************************************)
MayPrepare(leaf) == prepared[leaf][ballot[leaf]] = None

Prepare(leaf, value) ==
  /\ [ballot |-> ballot[leaf], value |-> value] \in proposed
  /\ MayPrepare(leaf)
  /\ prepared' = [prepared EXCEPT ![leaf][ballot[leaf]] = value]
  /\ UNCHANGED <<ballot, status, proposed, committed, lock, decided>>

(****************************************************************************)
(* A leaf that sees a prepare certificate of the ballot that it is in       *)
(* commits the value, and is locked on it from now on.                      *)
(****************************************************************************)
MayCommit(leaf, value) == PrepareCertified(ballot[leaf], value)

Locked(leaf, value) == [ballot |-> ballot[leaf], value |-> value]

Commit(leaf, value) ==
  /\ ballot[leaf] # 0
  /\ committed[leaf][ballot[leaf]] = None
  /\ MayCommit(leaf, value)
  /\ committed' = [committed EXCEPT ![leaf][ballot[leaf]] = value]
  /\ lock' = [lock EXCEPT ![leaf] = Locked(leaf, value)]
  /\ UNCHANGED <<ballot, status, proposed, prepared, decided>>

(****************************************************************************)
(* A leaf that sees a commit certificate, of any ballot, decides.           *)
(****************************************************************************)
Decide(leaf, value) ==
  /\ decided[leaf] = None
  /\ \E b \in Ballot : CommitCertified(b, value)
  /\ decided' = [decided EXCEPT ![leaf] = value]
  /\ UNCHANGED <<ballot, status, proposed, prepared, committed, lock>>

Init ==
  /\ ballot    = [l \in Correct |-> 0]
  /\ status    = [l \in Correct |-> [b \in Ballot |-> NoStatus]]
  /\ proposed  = {}
  /\ prepared  = [l \in Correct |-> [b \in Ballot |-> None]]
  /\ committed = [l \in Correct |-> [b \in Ballot |-> None]]
  /\ lock      = [l \in Correct |-> NoLock]
  /\ decided   = [l \in Correct |-> None]

Next ==
  \/ \E leaf \in Correct : \E number \in Ballot : Join(leaf, number)
  \/ \E number \in Ballot : \E value \in Value : Propose(number, value)
  \/ \E leaf \in Correct : \E value \in Value : Prepare(leaf, value)
  \/ \E leaf \in Correct : \E value \in Value : Commit(leaf, value)
  \/ \E leaf \in Correct : \E value \in Value : Decide(leaf, value)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
(****************************************************************************)
(* PROPERTIES.  Correct leaves decide the same value, one that was proposed *)
(* and is valid, and they decide once.                                      *)
(****************************************************************************)
Agreement ==
  \A k, l \in Correct : decided[k] # None /\ decided[l] # None => decided[k] = decided[l]

Validity ==
  \A l \in Correct : decided[l] # None =>
    /\ decided[l] \in Valid
    /\ \E proposal \in proposed : proposal.value = decided[l]

Integrity == [][\A l \in Correct : decided[l] # None => decided'[l] = decided[l]]_vars

(****************************************************************************)
(* Why they do.  A ballot never has prepare certificates for two values;    *)
(* and once there is a commit certificate, no later ballot has a prepare    *)
(* certificate for another value.  Nobody is locked without a certificate,  *)
(* and a reported lock is older than the ballot that it is reported for.    *)
(****************************************************************************)
OneCertificate ==
  \A b \in Ballot : \A v, w \in Value : PrepareCertified(b, v) /\ PrepareCertified(b, w) => v = w

LockedValueSafe ==
  \A b \in Ballot : \A v \in Value : CommitCertified(b, v) =>
    \A later \in b..MaxBallot : \A w \in Value : PrepareCertified(later, w) => w = v

LocksAreBacked == \A l \in Correct : lock[l] # NoLock => IsBacked(lock[l])

ReportsAreOfEarlierBallots ==
  \A l \in Correct : \A b \in Ballot : status[l][b] # NoStatus => LockBallot(status[l][b]) < b

(****************************************************************************)
(* With a value chosen as soon as there is a commit certificate for it,     *)
(* whether anybody has seen it or not, this is Consensus.                   *)
(****************************************************************************)
Chosen == {v \in Value : \E b \in Ballot : CommitCertified(b, v)}

Abstract == INSTANCE Consensus WITH Value <- Valid, chosen <- Chosen

RefinesConsensus == Abstract!Spec

(****************************************************************************)
(* TERMINATION.  The reliable leaves act while they can.  All of them       *)
(* decide if they are a quorum and one of them is the proposer of a ballot  *)
(* that nobody leaves, such as the last one.  Without such a ballot nobody  *)
(* may ever decide: asynchronous agreement needs more than correct leaves   *)
(* (Fischer, Lynch, Paterson 1985).                                         *)
(****************************************************************************)
Act(leaf) ==
  \/ \E b \in Ballot : Join(leaf, b)
  \/ \E value \in Value : Prepare(leaf, value) \/ Commit(leaf, value) \/ Decide(leaf, value)

ProposeIn(b) == \E value \in Value : Propose(b, value)

Fairness(reliable) ==
  /\ \A leaf \in reliable : WF_vars(Act(leaf))
  /\ \A b \in Ballot : Proposer(b) \in reliable => WF_vars(ProposeIn(b))

Termination(reliable) == <>(\A leaf \in reliable : decided[leaf] # None)
=============================================================================
