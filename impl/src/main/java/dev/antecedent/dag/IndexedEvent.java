package dev.antecedent.dag;

/**
 * An event with its vectors.
 *
 * @param event the event
 * @param branch the branch that it is on
 * @param highestBefore its vector that looks back
 * @param lowestAfter its vector that looks ahead; its entry for the own branch is the event itself
 */
record IndexedEvent(Event event, GrowingBranch branch, HighestBefore highestBefore, LowestAfter lowestAfter) {

    int seq() {
        return event.seq().number();
    }
}
