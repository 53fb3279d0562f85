package dev.antecedent.triad.certificate;

import java.util.Optional;

/**
 * What the referee found.
 *
 * @param <T> what the evidence is, once it is believed
 */
public sealed interface Checked<T> {

    /** The evidence, if it is believed. */
    default Optional<T> believed() {
        return this instanceof Believed<T> good ? Optional.of(good.evidence()) : Optional.empty();
    }

    /** The first flaw, if there is one. */
    default Optional<Flaw> flaw() {
        return this instanceof Flawed<T> bad ? Optional.of(bad.reason()) : Optional.empty();
    }

    /** No flaw. */
    record Believed<T>(T evidence) implements Checked<T> {}

    /** A flaw. */
    record Flawed<T>(Flaw reason) implements Checked<T> {}
}
