package dev.antecedent.clock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A run of some processes, as events and messages only. It knows happens-before by definition, from the edges, and knows
 * no clock.
 *
 * @param processes the number of processes
 * @param events the events in the order in which they happened
 */
record Execution(int processes, List<Event> events) {

    /**
     * An event.
     *
     * @param process where it happened, from 0
     * @param sending the position of the sending, if it is a receipt
     */
    record Event(int process, OptionalInt sending) {}

    /** What is drawn to make one event: a process, and which message it receives, if it does and there is one. */
    record Draw(int process, boolean receives, int message) {}

    /** The run that the draws describe. Every event may be received later, any number of times, in any order. */
    static Execution of(int processes, List<Draw> draws) {
        List<Event> events = new ArrayList<>();
        for (Draw draw : draws) {
            int process = draw.process() % processes;
            List<Integer> foreign = new ArrayList<>();
            for (int k = 0; k < events.size(); k++) {
                if (events.get(k).process() != process) {
                    foreign.add(k);
                }
            }
            OptionalInt sending = draw.receives() && !foreign.isEmpty()
                    ? OptionalInt.of(foreign.get(draw.message() % foreign.size()))
                    : OptionalInt.empty();
            events.add(new Event(process, sending));
        }
        return new Execution(processes, events);
    }

    /** For each event, the events that happened before it: the transitive closure of program order and messages. */
    List<BitSet> happensBefore() {
        int n = events.size();
        List<BitSet> before = new ArrayList<>();
        for (int b = 0; b < n; b++) {
            BitSet direct = new BitSet();
            events.get(b).sending().ifPresent(direct::set);
            for (int a = 0; a < b; a++) {
                if (events.get(a).process() == events.get(b).process()) {
                    direct.set(a);
                }
            }
            before.add(direct);
        }
        // Warshall.
        for (int middle = 0; middle < n; middle++) {
            for (int b = 0; b < n; b++) {
                if (before.get(b).get(middle)) {
                    before.get(b).or(before.get(middle));
                }
            }
        }
        return before;
    }
}
