package dev.antecedent.simulation;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.trace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param events how many messages were received and timers ran out
 * @param time when it ended, in ticks
 * @param ending why it ended
 * @param traffic what became of the messages
 * @param goals how often each goal was reached
 * @param violation what it violated, if anything
 * @param trace what the processes did; only the header if it was not recorded
 * @param history what the clients saw
 * @param snapshots the complete snapshots of the whole system, in their order; none if the scenario takes none
 */
public record Outcome(
        long events,
        long time,
        Ending ending,
        Traffic traffic,
        Goals goals,
        Optional<Violation> violation,
        Trace trace,
        History history,
        List<GlobalSnapshot> snapshots) {

    /** Copies the list. */
    public Outcome {
        snapshots = List.copyOf(snapshots);
    }

    /** Why a run ends. */
    public enum Ending {
        /** Its watch said that nothing of interest can come. */
        OVER("nothing more to come"),
        /** No message is on its way, no timer runs and no fault is to come. */
        QUIET("nothing in flight and no timer set"),
        /** It had as many events as it may have. */
        EVENTS("the limit of events"),
        /** It violated a property. */
        VIOLATION("a violation");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
