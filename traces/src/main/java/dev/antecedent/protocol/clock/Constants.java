package dev.antecedent.protocol.clock;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The constants of the clock specifications: the processes, and a bound that only models have. */
final class Constants {

    private static final String PROCESS = "Process";

    private Constants() {}

    /** The processes. */
    static SortedSet<ProcessId> processes(Map<String, Value> constants) {
        Value value = constants.get(PROCESS);
        if (!(value instanceof Value.SetOf set) || set.elements().isEmpty()) {
            throw new IllegalArgumentException("constant " + PROCESS
                    + " must be a set of at least one string, such as {\"p0\", \"p1\"}; found "
                    + (value == null ? "none" : value));
        }
        SortedSet<ProcessId> processes = new TreeSet<>();
        set.elements().forEach(element -> processes.add(Tla.process(element)));
        return processes;
    }

    /** The bound of that name, from 0; without it there is none. */
    static long bound(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        if (value == null) {
            return Long.MAX_VALUE;
        }
        if (value instanceof Value.Int number && number.value() >= 0) {
            return number.value();
        }
        throw new IllegalArgumentException("constant " + name + " must be a number from 0; found " + value);
    }
}
