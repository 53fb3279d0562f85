package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A source of timestamps, each larger than all before; some may be left out.
 *
 * @param latest null before the first
 */
record TimestampOracle(@Nullable BigInteger latest) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        if (!operation.f().equals("next")) {
            throw new IllegalArgumentException("not an operation of a timestamp-oracle: " + operation.f());
        }
        if (operation.isPending()) {
            // Whoever crashed may have got the very next one, and one more or less is missed by nobody.
            return new Step.Next(this);
        }
        BigInteger next = ((Value.Int) operation.result()).value();
        return latest == null || next.compareTo(latest) > 0
                ? new Step.Next(new TimestampOracle(next))
                : new Step.Inconsistent("the latest is " + latest + ", so " + next + " is not larger");
    }

    @Override
    public String toString() {
        return latest == null ? "nothing yet" : latest.toString();
    }
}
