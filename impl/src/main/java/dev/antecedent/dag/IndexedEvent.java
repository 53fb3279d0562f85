package dev.antecedent.dag;

/** An event with its vectors. What a question about it reads is here, so that it need not be fetched from elsewhere. */
final class IndexedEvent {

    private final Event event;
    private final GrowingBranch branch;
    private final int branchNumber;
    private final int seq;
    private final HighestBefore highestBefore;
    private final LowestAfter lowestAfter;

    /**
     * The event.
     *
     * @param branch the branch that it is on
     * @param highestBefore its vector that looks back
     * @param lowestAfter its vector that looks ahead; its entry for the own branch is the event itself
     */
    IndexedEvent(Event event, GrowingBranch branch, HighestBefore highestBefore, LowestAfter lowestAfter) {
        this.event = event;
        this.branch = branch;
        this.branchNumber = branch.number();
        this.seq = event.seq().number();
        this.highestBefore = highestBefore;
        this.lowestAfter = lowestAfter;
    }

    Event event() {
        return event;
    }

    GrowingBranch branch() {
        return branch;
    }

    HighestBefore highestBefore() {
        return highestBefore;
    }

    LowestAfter lowestAfter() {
        return lowestAfter;
    }

    int seq() {
        return seq;
    }

    /** Whether the event observes that one, which is on none of the branches of a validator that it sees fork. */
    boolean observes(IndexedEvent earlier) {
        return highestBefore.marked(earlier.branchNumber) >= earlier.seq;
    }
}
