package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.limit.Deadline;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The orders that the models ask serializations to keep. */
final class Orders {

    private final ReadsAndWrites operations;
    private final Deadline deadline;
    private final List<List<Integer>> processes;

    private Orders(ReadsAndWrites operations, Deadline deadline) {
        this.operations = operations;
        this.deadline = deadline;
        processes = operations.processes();
    }

    static Orders of(ReadsAndWrites operations, Deadline deadline) {
        return new Orders(operations, deadline);
    }

    /** All writes, and the reads of a process. */
    BitSet members(List<Integer> process) {
        BitSet members = new BitSet();
        for (int i = 0; i < operations.size(); i++) {
            members.set(i, operations.writes(i));
        }
        process.forEach(members::set);
        return members;
    }

    /** What a model asks of the serialization for a process. */
    Precedence of(ConsistencyModel model, List<Integer> process) {
        return switch (model) {
            case SEQUENTIAL -> chains(any -> true);
            case CAUSAL -> causal(process);
            case READ_YOUR_WRITES -> readYourWrites(process);
            case MONOTONIC_READS -> chain(new Precedence(operations.size(), deadline), process, this::reads);
            case MONOTONIC_WRITES -> chains(operations::writes);
            case WRITES_FOLLOW_READS -> writesFollowReads();
        };
    }

    /** The order of every process, among some of its operations. */
    Precedence chains(IntPredicate some) {
        Precedence precedence = new Precedence(operations.size(), deadline);
        processes.forEach(process -> chain(precedence, process, some));
        return precedence;
    }

    private static Precedence chain(Precedence precedence, List<Integer> process, IntPredicate some) {
        int last = -1;
        for (int number : process) {
            if (some.test(number)) {
                if (last >= 0) {
                    precedence.add(last, number, Reason.ORDER);
                }
                last = number;
            }
        }
        return precedence;
    }

    /** Asks for a process's reads in their order too. */
    void addReads(Precedence precedence, List<Integer> process) {
        chain(precedence, process, this::reads);
    }

    private Precedence readYourWrites(List<Integer> process) {
        Precedence precedence = new Precedence(operations.size(), deadline);
        for (int i = 0; i < process.size(); i++) {
            int write = process.get(i);
            if (operations.writes(write)) {
                process.subList(i + 1, process.size()).stream()
                        .filter(this::reads)
                        .forEach(read -> precedence.add(write, read, Reason.ORDER));
            }
        }
        return precedence;
    }

    private boolean reads(int number) {
        return !operations.writes(number);
    }

    private Precedence writesFollowReads() {
        Precedence precedence = new Precedence(operations.size(), deadline);
        for (List<Integer> process : processes) {
            for (int i = 0; i < process.size(); i++) {
                int read = process.get(i);
                if (operations.writes(read) || operations.source(read) < 0) {
                    continue;
                }
                process.subList(i + 1, process.size()).stream()
                        .filter(operations::writes)
                        .forEach(later -> precedence.add(operations.source(read), later, Reason.ORDER));
            }
        }
        return precedence;
    }

    /** The causal order of everything, cut down to the members of a process's serialization. */
    private Precedence causal(List<Integer> process) {
        Precedence all = chains(any -> true);
        for (int i = 0; i < operations.size(); i++) {
            if (reads(i) && operations.source(i) >= 0) {
                all.add(operations.source(i), i, Reason.READ_FROM);
            }
        }
        if (all.isCyclic()) {
            return all;
        }
        BitSet members = members(process);
        Precedence cut = new Precedence(operations.size(), deadline);
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            for (int j = members.nextSetBit(0); j >= 0; j = members.nextSetBit(j + 1)) {
                if (all.has(i, j)) {
                    cut.add(i, j, Reason.ORDER);
                }
            }
        }
        return cut;
    }
}
