-------------------------- MODULE MarkerOvertaken ---------------------------
(****************************************************************************)
(* ChandyLamport over channels that do not keep their order: whatever is in *)
(* one may be received next.                                                *)
(****************************************************************************)
EXTENDS MCChandyLamport

ReceiveAny(process, sender) ==
  \E i \in DOMAIN channel[sender][process] :
    Accept(process, sender, channel[sender][process][i],
      [channel EXCEPT ![sender][process] = SubSeq(@, 1, i - 1) \o SubSeq(@, i + 1, Len(@))])
=============================================================================
