package dev.antecedent.snapshot.cut.definition;

import dev.antecedent.clock.EventId;
import dev.antecedent.snapshot.cut.Cut;
import java.util.List;

/**
 * What is asked of a cut, by definition.
 *
 * <p>Source: Chandy and Lamport, <i>Distributed Snapshots: Determining Global States of Distributed Systems</i> (ACM TOCS
 * 3(1), 1985); Mattern (1989), section "Consistent Cuts".
 *
 * @param computation the run that is cut
 */
public record DefinedCuts(Computation computation) {

    /**
     * Whether a cut is closed under happens-before.
     *
     * @throws IllegalArgumentException if it cuts other processes than those of the run, or holds more events than there
     *     are
     */
    public boolean isConsistent(Cut cut) {
        return events(cut).stream()
                .allMatch(event -> computation.before(event).stream().allMatch(cut::holds));
    }

    /**
     * The channel state at a cut: the messages sent within it and not received within it, in the order in which the run
     * lists them.
     *
     * @throws IllegalArgumentException as above
     */
    public List<Computation.Message> inFlight(Cut cut) {
        List<EventId> events = events(cut);
        return computation.messages().stream()
                .filter(message -> events.contains(message.sending()))
                .filter(message -> message.receipt().filter(events::contains).isEmpty())
                .toList();
    }

    private List<EventId> events(Cut cut) {
        if (!cut.processes().equals(computation.events().keySet())) {
            throw new IllegalArgumentException("a cut of " + cut.processes() + " is none of a run of "
                    + computation.events().keySet());
        }
        computation.events().forEach((process, count) -> {
            if (cut.count(process) > count) {
                throw new IllegalArgumentException(
                        "the cut holds " + cut.count(process) + " events of " + process + ", which had " + count);
            }
        });
        return computation.all().stream().filter(cut::holds).toList();
    }
}
