package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.trace.Value;
import java.util.Optional;

/** Asks whether a recorded value is an element of a set of TLC's, whatever its type. */
final class Membership {

    private Membership() {}

    /**
     * The value in TLC's form if it is an element. TLC refuses to compare values of different types and says so with an
     * exception; a value of another type is no element. The set itself is evaluated before, by the caller, so an
     * exception here is never the specification's.
     */
    static Optional<tlc2.value.impl.Value> member(Value value, tlc2.value.impl.Value set) {
        try {
            tlc2.value.impl.Value candidate = TlcValues.toTlc(value);
            return set.member(candidate) ? Optional.of(candidate) : Optional.empty();
        } catch (RuntimeException ofAnotherType) {
            return Optional.empty();
        }
    }
}
