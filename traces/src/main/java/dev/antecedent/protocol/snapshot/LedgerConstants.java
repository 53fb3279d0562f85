package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The constants that the snapshot specifications share.
 *
 * @param processes {@code Process}
 * @param initial {@code Initial}, what each process owns at the beginning
 * @param amounts {@code Amount}, what can be transferred at once
 */
public record LedgerConstants(SortedSet<ProcessId> processes, long initial, SortedSet<Long> amounts) {

    private static final long INITIAL = 100;
    /** The most that is transferred at once in a simulated run. */
    public static final long AMOUNT_MAX = 9;

    /** Copies the sets. */
    public LedgerConstants {
        processes = Collections.unmodifiableSortedSet(new TreeSet<>(processes));
        amounts = Collections.unmodifiableSortedSet(new TreeSet<>(amounts));
    }

    /** Those of a run with so many processes: {@code p0}, {@code p1} and so on, with 100 each. */
    static LedgerConstants usual(int processes) {
        SortedSet<ProcessId> names = new TreeSet<>();
        for (int process = 0; process < processes; process++) {
            names.add(new ProcessId("p" + process));
        }
        return usual(names, INITIAL);
    }

    /** Those of a simulated run of these processes. */
    public static LedgerConstants usual(SortedSet<ProcessId> processes, long initial) {
        SortedSet<Long> amounts = new TreeSet<>();
        LongStream.rangeClosed(1, AMOUNT_MAX).forEach(amounts::add);
        return new LedgerConstants(processes, initial, amounts);
    }

    /**
     * Those that a model or a trace gives.
     *
     * @throws IllegalArgumentException if one is missing or not of its type; the message names it
     */
    static LedgerConstants of(Map<String, Value> constants) {
        SortedSet<ProcessId> processes = new TreeSet<>();
        for (Value element : elements(constants, "Process", "strings, such as {\"p0\", \"p1\"}")) {
            processes.add(Tla.process(element));
        }
        SortedSet<Long> amounts = new TreeSet<>();
        for (Value element : elements(constants, "Amount", "numbers from 1, such as {1, 2}")) {
            if (!(element instanceof Value.Int number) || number.value() < 1) {
                throw new IllegalArgumentException(
                        "constant Amount must be a set of numbers from 1; found " + element + " in it");
            }
            amounts.add(number.value());
        }
        return new LedgerConstants(processes, number(constants, "Initial"), amounts);
    }

    /** The constants by name, with model values of these names. */
    public SortedMap<String, Value> values(String... modelValues) {
        SortedMap<String, Value> values = new TreeMap<>();
        values.put("Process", Value.set(processes.stream().map(Tla::value).toList()));
        values.put("Initial", Value.of(initial));
        values.put("Amount", Value.set(amounts.stream().map(Value::of).toList()));
        for (String name : modelValues) {
            values.put(name, new Value.ModelValue(name));
        }
        return values;
    }

    /** Every transfer that the process may try. */
    List<Call> payments(ProcessId process) {
        List<Call> payments = new ArrayList<>();
        for (ProcessId recipient : processes) {
            if (!recipient.equals(process)) {
                amounts.forEach(amount -> payments.add(LedgerCalls.transfer(process, recipient, amount)));
            }
        }
        return payments;
    }

    /**
     * A number from 0.
     *
     * @throws IllegalArgumentException if there is none
     */
    static long number(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        if (value instanceof Value.Int number && number.value() >= 0) {
            return number.value();
        }
        throw new IllegalArgumentException(
                "constant " + name + " must be a number from 0; found " + (value == null ? "none" : value));
    }

    /** A bound that only models have; without it there is none. */
    static long bound(Map<String, Value> constants, String name) {
        return constants.containsKey(name) ? number(constants, name) : Long.MAX_VALUE;
    }

    private static SortedSet<Value> elements(Map<String, Value> constants, String name, String wanted) {
        Value value = constants.get(name);
        if (!(value instanceof Value.SetOf set) || set.elements().isEmpty()) {
            throw new IllegalArgumentException("constant " + name + " must be a set of at least one of " + wanted
                    + "; found " + (value == null ? "none" : value));
        }
        return set.elements();
    }
}
