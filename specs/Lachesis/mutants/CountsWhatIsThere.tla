-------------------------- MODULE CountsWhatIsThere -------------------------
(****************************************************************************)
(* Lachesis that counts all roots that have arrived, instead of those that  *)
(* the event is forklessly caused by.                                       *)
(****************************************************************************)
EXTENDS MCLachesisReduced

WhatIsThere(n, e, f) == Roots(n, f)
=============================================================================
