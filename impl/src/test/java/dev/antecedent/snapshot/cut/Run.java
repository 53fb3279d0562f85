package dev.antecedent.snapshot.cut;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportClock;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.cut.definition.Computation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A run: what happened, and what the clocks showed meanwhile. The two are written down side by side and neither is made
 * from the other.
 *
 * @param computation what happened
 * @param vectors the vector timestamps of each process's events, in order
 * @param times their Lamport times
 */
record Run(
        Computation computation,
        SortedMap<ProcessId, List<VectorTimestamp>> vectors,
        SortedMap<ProcessId, List<LamportTime>> times) {

    /** The receipt of the real vector clock. */
    static final BinaryOperator<VectorClock> MERGE_AND_TICK = (own, sender) -> own.receive(sender.time());

    /** The receipt of the real Lamport clock. */
    static final BinaryOperator<LamportClock> MAX_AND_TICK = (own, sender) -> own.receive(sender.time());

    /** What is drawn to make one event: where, what it is, and which message it receives if there is one for it. */
    record Draw(int process, Kind kind, int message) {}

    /** What an event is. */
    enum Kind {
        LOCAL,
        SEND,
        RECEIVE
    }

    /** What is drawn to make a cut: how many events of each process, and what is done to the cut then. */
    record CutDraw(List<Integer> counts, Bias bias) {}

    /** Cuts drawn blindly are rarely consistent; a part is pulled to where it is decided. */
    enum Bias {
        BLIND,
        CLOSED,
        CLOSED_BUT_FOR_ONE
    }

    /** The run that the draws describe, under the real clocks. */
    static Run of(int processes, List<Draw> draws) {
        return of(processes, draws, MERGE_AND_TICK, MAX_AND_TICK);
    }

    /** The same under clocks with other receipts. A message may overtake others, and may never arrive. */
    static Run of(
            int processes,
            List<Draw> draws,
            BinaryOperator<VectorClock> receiveVector,
            BinaryOperator<LamportClock> receiveTime) {
        Recording recording = new Recording(processes, receiveVector, receiveTime);
        draws.forEach(recording::occur);
        return recording.run();
    }

    /** The cut that is drawn. */
    Cut cut(CutDraw draw) {
        SortedMap<ProcessId, Long> counts = new TreeMap<>();
        int k = 0;
        for (Map.Entry<ProcessId, Long> entry : computation.events().entrySet()) {
            counts.put(entry.getKey(), draw.counts().get(k++) % (entry.getValue() + 1));
        }
        Cut drawn = new Cut(counts);
        if (draw.bias() == Bias.BLIND) {
            return drawn;
        }
        SortedMap<ProcessId, Long> closed = new TreeMap<>(closure(drawn).events());
        if (draw.bias() == Bias.CLOSED_BUT_FOR_ONE) {
            List<ProcessId> names = List.copyOf(closed.keySet());
            closed.computeIfPresent(
                    names.get(draw.counts().get(0) % names.size()), (name, count) -> Math.max(0, count - 1));
        }
        return new Cut(closed);
    }

    /** The smallest consistent cut that holds a cut, from the definition. */
    private Cut closure(Cut cut) {
        SortedMap<ProcessId, Long> counts = new TreeMap<>(cut.events());
        for (EventId event : computation.all()) {
            if (cut.holds(event)) {
                for (EventId cause : computation.before(event)) {
                    counts.merge(cause.process(), cause.number(), Math::max);
                }
            }
        }
        return new Cut(counts);
    }

    /** The frontier of a cut: the vector of the last event of each process in it. */
    Frontier frontier(Cut cut) {
        SortedMap<ProcessId, VectorTimestamp> last = new TreeMap<>();
        cut.events()
                .forEach((process, count) -> last.put(
                        process,
                        count == 0
                                ? VectorTimestamp.zero(cut.processes())
                                : vectors.getOrDefault(process, List.of()).get((int) (count - 1))));
        return new Frontier(last);
    }
}
