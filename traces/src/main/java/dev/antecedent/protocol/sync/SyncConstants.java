package dev.antecedent.protocol.sync;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.trace.Value;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The constants of {@code StateSync}.
 *
 * @param processes {@code Process}
 * @param amounts {@code Amount}
 * @param kind {@code Kind}
 * @param updatesMax {@code MaxUpdates}, which only models have
 * @param snapshotsMax {@code MaxSnapshots}, which only models have
 */
record SyncConstants(
        SortedSet<ProcessId> processes, SortedSet<Long> amounts, String kind, long updatesMax, long snapshotsMax) {

    static SyncConstants of(Map<String, Value> constants) {
        SortedSet<ProcessId> processes = new TreeSet<>();
        elements(constants, "Process", "strings, such as {\"p0\", \"p1\"}")
                .forEach(element -> processes.add(Tla.process(element)));
        SortedSet<Long> amounts = new TreeSet<>();
        elements(constants, "Amount", "numbers, such as {1, 2}").forEach(element -> amounts.add(amount(element)));
        Value kind = constants.get("Kind");
        if (!(kind instanceof Value.Text text)) {
            throw wrong("Kind", "a string, such as \"ledger\"", kind);
        }
        return new SyncConstants(
                processes, amounts, text.value(), bound(constants, "MaxUpdates"), bound(constants, "MaxSnapshots"));
    }

    private static SortedSet<Value> elements(Map<String, Value> constants, String name, String wanted) {
        Value value = constants.get(name);
        if (value instanceof Value.SetOf set && !set.elements().isEmpty()) {
            return Collections.unmodifiableSortedSet(set.elements());
        }
        throw wrong(name, "a set of at least one of " + wanted, value);
    }

    private static long amount(Value value) {
        if (value instanceof Value.Int number && number.value() > 0) {
            return number.value();
        }
        throw wrong("Amount", "a set of numbers from 1", value);
    }

    private static long bound(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        if (value == null) {
            return Long.MAX_VALUE;
        }
        if (value instanceof Value.Int number && number.value() >= 0) {
            return number.value();
        }
        throw wrong(name, "a number from 0", value);
    }

    private static IllegalArgumentException wrong(String name, String wanted, @Nullable Value found) {
        return new IllegalArgumentException(
                "constant " + name + " must be " + wanted + "; found " + (found == null ? "none" : found));
    }
}
