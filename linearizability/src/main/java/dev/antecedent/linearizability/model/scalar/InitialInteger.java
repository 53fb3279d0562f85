package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Value;
import java.math.BigInteger;
import java.util.Optional;

/** Where objects that hold an integer start. */
final class InitialInteger {

    private InitialInteger() {}

    /**
     * That integer, 0 unless told otherwise.
     *
     * @throws IllegalArgumentException if it is none
     */
    static BigInteger of(String object, Optional<Value> initial) {
        Value value = initial.orElse(Value.of(0));
        if (value instanceof Value.Int integer) {
            return integer.value();
        }
        throw new IllegalArgumentException(object + " that starts at " + value.brief() + "; wanted an integer");
    }
}
