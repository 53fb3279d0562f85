package dev.antecedent.snapshot.cut;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportClock;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.cut.definition.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** A run while it goes on. */
final class Recording {

    private record InFlight(EventId sending, VectorClock vector, LamportClock time) {}

    /** One process: its clocks, and what they showed at its events. */
    private static final class Lane {
        private VectorClock vector;
        private LamportClock time;
        private final List<VectorTimestamp> vectors = new ArrayList<>();
        private final List<LamportTime> times = new ArrayList<>();

        Lane(ProcessId process, Set<ProcessId> processes) {
            vector = VectorClock.start(process, processes);
            time = LamportClock.start(process);
        }

        void advance(VectorClock nextVector, LamportClock nextTime) {
            vector = nextVector;
            time = nextTime;
            vectors.add(nextVector.time());
            times.add(nextTime.time());
        }
    }

    private final BinaryOperator<VectorClock> receiveVector;
    private final BinaryOperator<LamportClock> receiveTime;
    private final List<Lane> lanes;
    private final List<InFlight> inFlight = new ArrayList<>();
    private final List<Computation.Message> messages = new ArrayList<>();

    /** Of processes that keep their clocks so. */
    Recording(int processes, BinaryOperator<VectorClock> receiveVector, BinaryOperator<LamportClock> receiveTime) {
        List<ProcessId> names = IntStream.range(0, processes)
                .mapToObj(k -> new ProcessId("p" + k))
                .toList();
        this.lanes =
                names.stream().map(name -> new Lane(name, Set.copyOf(names))).toList();
        this.receiveVector = receiveVector;
        this.receiveTime = receiveTime;
    }

    /** One more event. A receipt for which there is no message is a local event. */
    void occur(Run.Draw draw) {
        Lane lane = lanes.get(draw.process() % lanes.size());
        ProcessId process = lane.vector.process();
        EventId event = new EventId(process, lane.times.size() + 1L);
        List<InFlight> foreign = inFlight.stream()
                .filter(message -> !message.sending().process().equals(process))
                .toList();
        if (draw.kind() == Run.Kind.RECEIVE && !foreign.isEmpty()) {
            InFlight message = foreign.get(draw.message() % foreign.size());
            inFlight.remove(message);
            messages.add(new Computation.Message(message.sending(), Optional.of(event)));
            lane.advance(
                    receiveVector.apply(lane.vector, message.vector()), receiveTime.apply(lane.time, message.time()));
            return;
        }
        lane.advance(lane.vector.tick(), lane.time.tick());
        if (draw.kind() == Run.Kind.SEND) {
            inFlight.add(new InFlight(event, lane.vector, lane.time));
        }
    }

    /** What was recorded; the messages that are still in flight never arrive. */
    Run run() {
        List<Computation.Message> all = new ArrayList<>(messages);
        inFlight.forEach(message -> all.add(new Computation.Message(message.sending(), Optional.empty())));
        SortedMap<ProcessId, Long> events = new TreeMap<>();
        SortedMap<ProcessId, List<VectorTimestamp>> vectors = new TreeMap<>();
        SortedMap<ProcessId, List<LamportTime>> times = new TreeMap<>();
        for (Lane lane : lanes) {
            ProcessId process = lane.vector.process();
            events.put(process, (long) lane.times.size());
            vectors.put(process, List.copyOf(lane.vectors));
            times.put(process, List.copyOf(lane.times));
        }
        return new Run(new Computation(events, all), vectors, times);
    }
}
