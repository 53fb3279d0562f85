package dev.antecedent.gate.bench;

/**
 * What a round over a graph took.
 *
 * @param add adding all events to an empty index
 * @param addAndAsk the same, and asking after each event whether some earlier ones are its forkless causes
 * @param ask asking about random pairs when all events have been added
 * @param bytes what the index holds on the heap when all events have been added, the events themselves aside
 */
record DagRound(Took add, Took addAndAsk, Took ask, long bytes) {}
