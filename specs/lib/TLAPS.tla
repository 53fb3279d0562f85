-------------------------------- MODULE TLAPS --------------------------------
(****************************************************************************)
(* Stands in for the module of this name that comes with the TLA+ proof     *)
(* system, so that proofs can be parsed, and read in an editor, without it. *)
(* The names are those of back ends in proof steps; here they mean nothing. *)
(* The proof system itself is run with its own module.                      *)
(****************************************************************************)
PTL   == TRUE
Zenon == TRUE
SMT   == TRUE
Z3    == TRUE
=============================================================================
