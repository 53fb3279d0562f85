package dev.antecedent.linearizability.consistency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Consistency models, each by the orders that it asks for. A <em>serialization</em> is an order of operations that the
 * object takes one after the other; real time plays no part in any of them.
 *
 * <p>Linearizable histories are sequentially consistent, those are causal, and those give all four session guarantees.
 */
public enum ConsistencyModel {
    /** One serialization of all operations keeps the order of each process (Lamport, 1979). */
    SEQUENTIAL("sequential"),
    /**
     * Each process has a serialization of all writes and its own reads that keeps the causal order: the order of each
     * process, and from each write to the reads of it, and what follows from these (causal memory: Ahamad et al., 1995).
     */
    CAUSAL("causal"),
    /** Each process has a serialization of all writes and its own reads with its writes before its later reads. */
    READ_YOUR_WRITES("read-your-writes"),
    /** Each process has a serialization of all writes and its own reads with its reads in its order. */
    MONOTONIC_READS("monotonic-reads"),
    /**
     * Each process has a serialization of all writes and its own reads with everybody's writes in their order. An order of
     * writes shows only to one whose reads are monotonic: if they are, they keep their order here too.
     */
    MONOTONIC_WRITES("monotonic-writes"),
    /**
     * Each process has a serialization of all writes and its own reads, those in their order if they are monotonic, in which
     * a write that anybody read comes before what that one wrote later.
     */
    WRITES_FOLLOW_READS("writes-follow-reads");

    private final String word;

    ConsistencyModel(String word) {
        this.word = word;
    }

    /** The word for it on the command line. */
    public String word() {
        return word;
    }

    /** The model of that word. */
    public static Optional<ConsistencyModel> named(String word) {
        return Arrays.stream(values()).filter(model -> model.word.equals(word)).findFirst();
    }

    /** All words, the strongest model first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ConsistencyModel::word).toList();
    }

    @Override
    public String toString() {
        return word;
    }
}
