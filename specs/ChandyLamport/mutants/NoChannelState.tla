--------------------------- MODULE NoChannelState ---------------------------
(****************************************************************************)
(* ChandyLamport that does not record what is in flight, as the published   *)
(* snapshots do not.                                                        *)
(****************************************************************************)
EXTENDS MCChandyLamport

Never(process, sender) == FALSE
=============================================================================
