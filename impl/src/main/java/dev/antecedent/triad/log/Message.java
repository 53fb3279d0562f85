package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Statement;

/** What leaves send each other. None of it is believed before the referee has seen it. */
public sealed interface Message {

    /** The proposer to every leaf. */
    record Proposed(Proposal proposal) implements Message {}

    /**
     * A leaf or a region to the collector of the region above: its certificate for a topic.
     *
     * @param again whether it has been sent before, and the sender still waits for what should come of it
     */
    record Part(Topic topic, Certificate certificate, boolean again) implements Message {}

    /** The root's collector to every leaf: a quorum's certificate for a vote. */
    record Announced(Statement.Vote vote, Certificate certificate) implements Message {}

    /** A leaf that got a command to the proposer. */
    record Submitted(String command) implements Message {}

    /**
     * A leaf to another: which decisions does it have?
     *
     * @param first the first decree of interest
     */
    record Asked(int first) implements Message {}
}
