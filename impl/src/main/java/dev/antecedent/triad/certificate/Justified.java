package dev.antecedent.triad.certificate;

/** A proposal that its proposer may make, and whose value a quorum's statuses allow. Only the {@link Referee} makes one. */
public final class Justified {

    private final Proposal proposal;
    private final Statement.Propose vote;

    Justified(Proposal proposal, Statement.Propose vote) {
        this.proposal = proposal;
        this.vote = vote;
    }

    /** The proposal as it came. */
    public Proposal proposal() {
        return proposal;
    }

    /** What is proposed. */
    public Statement.Propose vote() {
        return vote;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Justified that && proposal.equals(that.proposal);
    }

    @Override
    public int hashCode() {
        return proposal.hashCode();
    }

    @Override
    public String toString() {
        return "justified " + vote.text();
    }
}
