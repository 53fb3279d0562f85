package dev.antecedent.dag;

import java.util.Optional;

/**
 * What a root says of a subject: whether the subject's root of the frame to decide shall be a candidate for its Atropos.
 *
 * @param candidate the root that it votes for; empty if it votes no
 * @param decides whether a quorum agreed, so that this is the outcome for everybody
 */
public record Vote(Optional<EventId> candidate, boolean decides) {

    /** Whether it votes for a root. */
    public boolean isYes() {
        return candidate.isPresent();
    }
}
