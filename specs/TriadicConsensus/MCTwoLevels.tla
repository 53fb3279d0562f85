----------------------------- MODULE MCTwoLevels -----------------------------
(****************************************************************************)
(* TriadicConsensus of nine leaves, in an order that leaves nothing out.    *)
(*                                                                          *)
(* Order.  What a step of ballot b needs is never the absence of a message, *)
(* and it is of b or of earlier ballots: joins need the leaf's own lock,    *)
(* proposals the statuses of b and earlier prepare certificates, prepares   *)
(* the proposals of b, commits the prepares of b, decisions commits.  No    *)
(* leaf acts in b after joining a later ballot.  So every behaviour can be  *)
(* reordered, with the same steps and the same last state, to run ballot by *)
(* ballot, and in each ballot first the joins, then the proposals, the      *)
(* prepares and the commits; the decisions last.                            *)
(*                                                                          *)
(* More evidence.  A join, a Byzantine proposal, a prepare and a decision   *)
(* forbid no later step and no step of others.  So every violation that is  *)
(* reached without them is also reached with them, and they are taken       *)
(* wherever they can be.  Commits are different: a lock restricts what can  *)
(* be proposed later.  Only those of the last ballot are taken always.  A   *)
(* crash needs no case of its own: who might have crashed before a step can *)
(* as well crash after it, and all choices of who commits are there.        *)
(*                                                                          *)
(* Byzantine sets.  A Byzantine leaf is credited with everything that a     *)
(* correct one can send, so fewer Byzantine leaves have fewer behaviours.   *)
(* A greatest set that does not break the rule thus stands for all sets     *)
(* that do not, and a least one that does for all that do; of either there  *)
(* is one, up to the order of children, for each of the rules here.  Every  *)
(* ballot has a Byzantine proposer, if there is one: it may do what a       *)
(* correct one may.                                                         *)
(*                                                                          *)
(* View.  Of earlier ballots all that matters is which certificates exist   *)
(* and what the leaves are locked on; after the last proposals the locks no *)
(* longer matter either.  The invariants speak of certificates and          *)
(* decisions alone, so that nothing is lost by calling states equal that    *)
(* agree on these.                                                          *)
(****************************************************************************)
EXTENDS MCTriadicConsensus

CONSTANT RootThreshold  \* how many of the three triads are a quorum

TwoLevels == <<RootThreshold, TriadThreshold>>

ByzantineProposer(b) == CHOOSE leaf \in Byzantine : TRUE

VARIABLE turn  \* how many steps of the schedule are over, each taken or left out

RECURSIVE InOrder(_)
InOrder(set) ==
  IF set = {} THEN <<>> ELSE LET first == CHOOSE x \in set : TRUE IN <<first>> \o InOrder(set \ {first})

CorrectInOrder == InOrder(Correct)
ValidInOrder   == InOrder(Valid)

Phase(kind, b, whose) == [i \in DOMAIN whose |-> [kind |-> kind, ballot |-> b, of |-> whose[i]]]

RECURSIVE ScheduleFrom(_)
ScheduleFrom(b) ==
  IF b > MaxBallot
  THEN Phase("decide", b, CorrectInOrder)
  ELSE Phase("join", b, CorrectInOrder) \o Phase("propose", b, ValidInOrder)
       \o Phase("prepare", b, CorrectInOrder) \o Phase("commit", b, CorrectInOrder)
       \o ScheduleFrom(b + 1)

Schedule == ScheduleFrom(1)

Due(kind) == turn < Len(Schedule) /\ Schedule[turn + 1].kind = kind /\ turn' = turn + 1

Now == Schedule[turn + 1]

TurnJoin == Due("join") /\ Join(Now.of, Now.ballot)

TurnPropose == Due("propose") /\ Propose(Now.ballot, Now.of)

TurnPrepare == Due("prepare") /\ \E value \in Valid : Prepare(Now.of, value)

TurnCommit == Due("commit") /\ \E value \in Valid : Commit(Now.of, value)

TurnDecide == Due("decide") /\ \E value \in Valid : Decide(Now.of, value)

(****************************************************************************)
(* Which steps may be left out.  A correct proposer makes one proposal.  In *)
(* the first ballot it is the first value, since until then nothing sets    *)
(* the values apart.                                                        *)
(****************************************************************************)
CanPropose == MayPropose(Now.ballot) /\ Justified(Now.ballot, Now.of)
CanPrepare == HasProposed(Now.ballot)
CanCommit  == \E value \in Valid : PrepareCertified(Now.ballot, value)
CanDecide  == \E value \in Valid : \E b \in Ballot : CommitCertified(b, value)

MayBeLeftOut ==
  CASE Now.kind = "join"    -> FALSE
    [] Now.kind = "propose" -> ~CanPropose \/ (Now.ballot > 1 /\ Proposer(Now.ballot) \notin Byzantine)
    [] Now.kind = "prepare" -> ~CanPrepare
    [] Now.kind = "commit"  -> ~CanCommit \/ Now.ballot < MaxBallot
    [] Now.kind = "decide"  -> ~CanDecide

LeaveOut ==
  /\ turn < Len(Schedule)
  /\ MayBeLeftOut
  /\ turn' = turn + 1
  /\ UNCHANGED vars

TurnInit == Init /\ turn = 0

TurnNext == TurnJoin \/ TurnPropose \/ TurnPrepare \/ TurnCommit \/ TurnDecide \/ LeaveOut

TurnSpec == TurnInit /\ [][TurnNext]_<<vars, turn>>

Certificates(isCertified(_, _)) == {certificate \in Ballot \X Valid : isCertified(certificate[1], certificate[2])}

Current(entries) == [l \in Correct |-> entries[l][Now.ballot]]

ViewOfBallot ==
  CASE Now.kind = "join"    -> lock
    [] Now.kind = "propose" -> <<lock, proposed>>
    [] Now.kind = "prepare" -> <<IF Now.ballot = MaxBallot THEN <<>> ELSE lock, proposed, Current(prepared)>>
    [] Now.kind = "commit"  -> <<IF Now.ballot = MaxBallot THEN <<>> ELSE lock, Current(committed)>>
    [] Now.kind = "decide"  -> decided

View ==
  <<turn, Certificates(PrepareCertified), Certificates(CommitCertified),
    IF turn < Len(Schedule) THEN ViewOfBallot ELSE decided>>
=============================================================================
