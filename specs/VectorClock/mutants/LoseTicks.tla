----------------------------- MODULE LoseTicks ------------------------------
(****************************************************************************)
(* VectorClock that counts the loss of a message as an event of its sender, *)
(* who cannot know of it.                                                   *)
(****************************************************************************)
EXTENDS MCVectorClockHistory

LoseAndTick(message) ==
  \E m \in network :
    /\ Clock!Id(m) = message
    /\ network' = network \ {m}
    /\ clock' = [clock EXCEPT ![m.sender] = Clock!Tick(@, m.sender)]
=============================================================================
