package dev.antecedent.triad.certificate;

import java.util.Objects;

/**
 * A vote that a quorum has cast, with the certificate that shows it. Only the {@link Referee} makes one.
 *
 * @param <V> which kind of vote
 */
public final class Certified<V extends Statement.Vote> {

    private final V vote;
    private final Certificate certificate;

    Certified(V vote, Certificate certificate) {
        this.vote = vote;
        this.certificate = certificate;
    }

    /** The vote. */
    public V vote() {
        return vote;
    }

    /** The root's certificate. */
    public Certificate certificate() {
        return certificate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certified<?> that && vote.equals(that.vote) && certificate.equals(that.certificate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vote, certificate);
    }

    @Override
    public String toString() {
        return "certified " + vote.text();
    }
}
