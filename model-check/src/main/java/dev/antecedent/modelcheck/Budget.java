package dev.antecedent.modelcheck;

/**
 * How far a model may go. States and heap decide, so that the verdict is the same on every machine; the seconds are a
 * safety net, and a run that meets any of the three is undecided.
 *
 * @param states distinct states, at least 1
 * @param heapMegabytes the child JVM's heap
 * @param seconds wall-clock seconds
 */
public record Budget(long states, int heapMegabytes, int seconds) {}
