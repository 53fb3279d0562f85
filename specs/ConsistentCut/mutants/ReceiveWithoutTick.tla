------------------------- MODULE ReceiveWithoutTick -------------------------
(****************************************************************************)
(* ConsistentCut whose vector clock does not count receipts: a frontier     *)
(* does not know how many events its cut holds.                             *)
(****************************************************************************)
EXTENDS ReceiptsNeedNoTick
=============================================================================
