package dev.antecedent.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A way to give each event of an execution a timestamp; so that clocks and wrong twins meet the same laws. */
interface Stamping<T> {

    /** Before the first event of a process. */
    T start(ProcessId process, SortedSet<ProcessId> processes);

    /** At an event without a message. */
    T tick(ProcessId process, T own);

    /** At a receipt. */
    T receive(ProcessId process, T own, T stamp);

    /** The timestamps of all events, in order. */
    default List<T> stamps(Execution execution) {
        List<ProcessId> names = new ArrayList<>();
        for (int k = 0; k < execution.processes(); k++) {
            names.add(new ProcessId("p" + k));
        }
        List<T> latest = new ArrayList<>();
        names.forEach(name -> latest.add(start(name, new TreeSet<>(names))));
        List<T> stamps = new ArrayList<>();
        for (Execution.Event event : execution.events()) {
            ProcessId process = names.get(event.process());
            T own = latest.get(event.process());
            T next = event.sending().isPresent()
                    ? receive(process, own, stamps.get(event.sending().getAsInt()))
                    : tick(process, own);
            latest.set(event.process(), next);
            stamps.add(next);
        }
        return stamps;
    }

    /** The real Lamport clock. */
    Stamping<LamportTime> LAMPORT = new Stamping<>() {
        @Override
        public LamportTime start(ProcessId process, SortedSet<ProcessId> processes) {
            return LamportClock.start(process).time();
        }

        @Override
        public LamportTime tick(ProcessId process, LamportTime own) {
            return new LamportClock(process, own).tick().time();
        }

        @Override
        public LamportTime receive(ProcessId process, LamportTime own, LamportTime stamp) {
            return new LamportClock(process, own).receive(stamp).time();
        }
    };

    /** The real vector clock. */
    Stamping<VectorTimestamp> VECTOR = new Stamping<>() {
        @Override
        public VectorTimestamp start(ProcessId process, SortedSet<ProcessId> processes) {
            return VectorClock.start(process, processes).time();
        }

        @Override
        public VectorTimestamp tick(ProcessId process, VectorTimestamp own) {
            return new VectorClock(process, own).tick().time();
        }

        @Override
        public VectorTimestamp receive(ProcessId process, VectorTimestamp own, VectorTimestamp stamp) {
            return new VectorClock(process, own).receive(stamp).time();
        }
    };
}
