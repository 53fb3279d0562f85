package dev.antecedent.triad.consensus;

import dev.antecedent.triad.certificate.Payload;
import java.util.Comparator;

/**
 * A value in a ballot: a proposal, or what a leaf is locked on.
 *
 * @param ballot at least 1
 * @param value the value
 */
public record BallotValue(int ballot, Payload value) implements Comparable<BallotValue> {

    private static final Comparator<BallotValue> ORDER =
            Comparator.comparingInt(BallotValue::ballot).thenComparing(BallotValue::value);

    @Override
    public int compareTo(BallotValue other) {
        return ORDER.compare(this, other);
    }
}
