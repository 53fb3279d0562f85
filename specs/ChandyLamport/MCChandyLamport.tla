--------------------------- MODULE MCChandyLamport --------------------------
(****************************************************************************)
(* ChandyLamport within a bound, exactly as it stands: its state graph is   *)
(* the one that the implementation's is compared with.  There is no end of  *)
(* money that goes round; but there is no more of it, a marker is sent once *)
(* in a channel, and what is recorded in flight never comes back to those   *)
(* who have not recorded yet.  So there are finitely many states, and the   *)
(* bound is only there to have fewer.                                       *)
(****************************************************************************)
EXTENDS ChandyLamport

CONSTANT MaxQueue  \* how many amounts and markers there are in a channel, at most

InScope == \A p, q \in Process : Len(channel[p][q]) <= MaxQueue

(****************************************************************************)
(* Processes that receive again and again, but as they choose from whom:    *)
(* not every channel need deliver.  To have it small, the third process     *)
(* starts and keeps its money.                                              *)
(****************************************************************************)
UnfairSpec ==
  Spec /\ \A process \in Process : WF_vars(\E sender \in Process : Receive(process, sender))

ThirdStarts ==
  /\ balance["p2"] = Initial
  /\ (\E p \in Process : HasRecorded(p)) => HasRecorded("p2")
=============================================================================
