package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.model.ModelDefinition;

/**
 * Where assertions about histories begin, with the models to judge by.
 *
 * <pre>{@code
 * import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.*;
 *
 * assertThat(recorder.history()).isLinearizableTo(fifoQueue());
 * }</pre>
 */
public final class LinearizabilityAssertions {

    private LinearizabilityAssertions() {}

    /** Assertions about a history. */
    public static HistoryAssert assertThat(History history) {
        return new HistoryAssert(history);
    }

    /**
     * The model of that name, for those that have no method of their own.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ModelDefinition model(String name) {
        return Models.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no model `" + name + "`; there are " + String.join(", ", Models.names())));
    }

    /** An object that lets every operation happen. */
    public static ModelDefinition noop() {
        return model("noop");
    }

    /** A register: read and write. */
    public static ModelDefinition register() {
        return model("register");
    }

    /** A register with compare-and-set. */
    public static ModelDefinition casRegister() {
        return model("cas-register");
    }

    /** A lock. */
    public static ModelDefinition mutex() {
        return model("mutex");
    }

    /** A lock that only its holder can release. */
    public static ModelDefinition ownerMutex() {
        return model("owner-mutex");
    }

    /** A number that is added to. */
    public static ModelDefinition counter() {
        return model("counter");
    }

    /** A register that keeps the largest number written. */
    public static ModelDefinition maxRegister() {
        return model("max-register");
    }

    /** A set of values. */
    public static ModelDefinition set() {
        return model("set");
    }

    /** A queue, first in, first out. */
    public static ModelDefinition fifoQueue() {
        return model("fifo-queue");
    }

    /** A queue that gives its values back in any order. */
    public static ModelDefinition unorderedQueue() {
        return model("unordered-queue");
    }

    /** A stack. */
    public static ModelDefinition stack() {
        return model("stack");
    }

    /** A queue that gives back the least number first. */
    public static ModelDefinition priorityQueue() {
        return model("priority-queue");
    }

    /** The first value proposed is decided. */
    public static ModelDefinition consensus() {
        return model("consensus");
    }

    /** A map from keys to texts. */
    public static ModelDefinition kv() {
        return model("kv");
    }

    /** Several registers, read and written in transactions. */
    public static ModelDefinition multiRegister() {
        return model("multi-register");
    }

    /** A list that is appended to and read as a whole. */
    public static ModelDefinition listAppend() {
        return model("list-append");
    }

    /** Segments, updated one by one and read at once. */
    public static ModelDefinition snapshot() {
        return model("snapshot");
    }

    /** A source of numbers that strictly increase. */
    public static ModelDefinition timestampOracle() {
        return model("timestamp-oracle");
    }

    /** A log that grows; entries are read by their index. */
    public static ModelDefinition log() {
        return model("log");
    }
}
