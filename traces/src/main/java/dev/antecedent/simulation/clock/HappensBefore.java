package dev.antecedent.simulation.clock;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.clock.VectorMessage;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keeps the events that happened before each event, by definition and without clocks, and compares: a process's clock
 * counts the events of each process that happened before, and the new one.
 */
final class HappensBefore implements Watch<VectorMessage> {

    /** The property, by its name in the specification. */
    static final String PROPERTY = "ClockCountsThePast";

    private static final SortedSet<String> PARTIAL = Collections.unmodifiableSortedSet(new TreeSet<>(List.of("clock")));

    private final List<ProcessId> names;
    private final RunRecorder recorder;

    /** The events of each process, numbered through all processes. */
    private final List<BitSet> eventsOf = new ArrayList<>();

    /** What happened before the last event of each process, and that event. */
    private final List<BitSet> pastOf = new ArrayList<>();

    /** The same for the sending of each message; messages are told apart as the network does, not by what is in them. */
    private final IdentityHashMap<VectorMessage, BitSet> pastOfSending = new IdentityHashMap<>();

    private int events;
    private Optional<Violation> violation = Optional.empty();

    HappensBefore(SortedSet<ProcessId> names, RunRecorder recorder) {
        this.names = List.copyOf(names);
        this.recorder = recorder;
        names.forEach(name -> {
            eventsOf.add(new BitSet());
            pastOf.add(new BitSet());
        });
    }

    @Override
    public Optional<Violation> violation() {
        return violation;
    }

    void local(int self, VectorClock after) {
        happened(self, new BitSet(), after);
        record("Local", self, Optional.empty(), after);
    }

    void sent(int self, VectorMessage message, VectorClock after) {
        pastOfSending.put(message, happened(self, new BitSet(), after));
        record("Send", self, Optional.empty(), after);
    }

    void received(int self, VectorMessage message, VectorClock after) {
        happened(self, Objects.requireNonNull(pastOfSending.get(message)), after);
        record("Receive", self, Optional.of(message.id()), after);
    }

    private BitSet happened(int self, BitSet learned, VectorClock after) {
        BitSet past = (BitSet) pastOf.get(self).clone();
        past.or(learned);
        past.set(events);
        eventsOf.get(self).set(events);
        events++;
        pastOf.set(self, past);
        for (int process = 0; process < names.size() && violation.isEmpty(); process++) {
            BitSet counted = (BitSet) past.clone();
            counted.and(eventsOf.get(process));
            long shown = after.time().entry(names.get(process));
            if (shown != counted.cardinality()) {
                violation = Optional.of(new Violation(
                        PROPERTY,
                        "after event " + eventsOf.get(self).cardinality() + " of " + names.get(self)
                                + ", its clock counts " + shown + " of " + names.get(process) + ", which had "
                                + counted.cardinality() + " in its past"));
            }
        }
        return past;
    }

    private void record(String action, int self, Optional<EventId> message, VectorClock after) {
        if (!recorder.isTracing()) {
            return;
        }
        Call done = Call.of(action).with("process", Tla.value(names.get(self)));
        Call call = message.map(id -> done.with("message", Tla.value(id))).orElse(done);
        Value clock = Tla.function(names.get(self), Tla.value(after.time()));
        recorder.step(call, State.of(Map.of("clock", clock)), PARTIAL);
    }
}
