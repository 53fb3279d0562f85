package dev.antecedent.gate.bench;

/**
 * What a random graph of events is like, and what is asked about it.
 *
 * @param validators how many validators there are, at least 1
 * @param events how many events they make together, at least 1
 * @param parents how many parents by other validators an event has, as far as so many of them have events
 * @param forks how many events do not continue the branch that their creator is on; if any, at least 4 validators, so
 *     that the cheaters are at least one and fewer than a third
 * @param asked how many earlier events each event is asked about when it has been added
 * @param queries how many pairs are asked about when all events have been added
 * @param seed what the draws begin with: the same shape gives the same graph
 */
record DagShape(int validators, int events, int parents, int forks, int asked, int queries, long seed) {

    /** How many validators may fork: fewer than a third. */
    int cheaters() {
        return (validators - 1) / 3;
    }
}
