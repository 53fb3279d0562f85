---------------------------- MODULE MCReducedDag ----------------------------
(****************************************************************************)
(* The DAGs of ReducedDag, once for all namings of the validators that do   *)
(* not differ.                                                              *)
(****************************************************************************)
EXTENDS ReducedDag, TLC

Symmetry == Permutations(Validator \ Cheater) \cup Permutations(Cheater)

(****************************************************************************)
(* What Java offers is what is spelled out, for every argument that TLC     *)
(* meets in any of these DAGs and in those that come after.                 *)
(****************************************************************************)
OfferedInJavaIsSpelledOut ==
  \A creator \in Validator : \A forks \in BOOLEAN : \A most \in 0..MaxOthers :
    ParentsOffered(dag, creator, forks, most) = ParentsOfferedSpelledOut(dag, creator, forks, most)
=============================================================================
