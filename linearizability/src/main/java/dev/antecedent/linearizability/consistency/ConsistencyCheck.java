package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.consistency.ConsistencyVerdict.Required;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.limit.TimeLimitReached;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says which of the {@linkplain ConsistencyModel weaker models} a history satisfies.
 *
 * <p>Sequential consistency is decided for any object, by search within a budget (it is NP-complete: Gibbons and Korach,
 * 1997); for reads and writes of distinct values, orders that every serialization has are completed first, which refutes
 * most violated histories by a short cycle (as in Bouajjani, Enea, Guerraoui, Hamza: On verifying causal consistency, 2017).
 * The other models are decided for reads and writes of distinct values alone: each is a question of serializations, one a
 * process, in a given order. A cycle refutes, a serialization that was found proves, and what is neither is undecided, so
 * no verdict can contradict another one.
 */
public final class ConsistencyCheck {

    /** Closures take quadratic memory. */
    private static final int MOST_OPERATIONS = 2_000;

    private final List<Operation> judged;
    private final SequentialModel start;
    private final Limits limits;
    private final Deadline deadline;
    private final ReadsAndWrites.Reading reading;

    /**
     * A check of one history.
     *
     * @param judged the operations to explain, in the order of their invocations
     * @param start the object in its initial state, all its parts together
     * @param initial what each register holds before the first write, empty if the object is none or they differ
     * @param limits of which the configurations and the time count here
     */
    public ConsistencyCheck(List<Operation> judged, SequentialModel start, Optional<Value> initial, Limits limits) {
        this.judged = List.copyOf(judged);
        this.start = start;
        this.limits = limits;
        deadline = Deadline.in(limits.time());
        reading = initial.map(value -> ReadsAndWrites.of(judged, value))
                .orElse(new ReadsAndWrites.Reading(
                        Optional.empty(),
                        Optional.empty(),
                        "it is decided for reads and writes of registers that begin alike"));
    }

    /** The verdict for a model. */
    public ConsistencyVerdict verdict(ConsistencyModel model) {
        try {
            return model == ConsistencyModel.SEQUENTIAL ? sequential() : weaker(model);
        } catch (TimeLimitReached over) {
            return new ConsistencyVerdict.Undecided(
                    model, Objects.requireNonNull(over.getMessage()) + "; raise --time-limit");
        }
    }

    private ConsistencyVerdict sequential() {
        ConsistencyModel model = ConsistencyModel.SEQUENTIAL;
        Optional<ReadsAndWrites> operations = reading.operations().filter(some -> some.size() <= MOST_OPERATIONS);
        if (operations.isPresent()) {
            Precedence precedence = Orders.of(operations.get(), deadline).chains(any -> true);
            BitSet all = new BitSet();
            all.set(0, operations.get().size());
            Serialization serialization = new Serialization(operations.get(), all, precedence, 0, deadline);
            if (!serialization.complete()) {
                return cycle(model, operations.get(), precedence, Optional.empty());
            }
        }
        SequentialSearch search = new SequentialSearch(start, judged, limits.configurations());
        return switch (search.run(deadline)) {
            case FOUND -> new ConsistencyVerdict.Holds(model, List.of(search.order()));
            case NONE ->
                new ConsistencyVerdict.Violated(
                        model, List.of(), "no order of all operations keeps the order of each process and is possible");
            case EXHAUSTED ->
                new ConsistencyVerdict.Undecided(
                        model, "the budget of " + limits.configurations() + " was reached; raise --budget");
        };
    }

    private ConsistencyVerdict weaker(ConsistencyModel model) {
        if (reading.fromNowhere().isPresent()) {
            Operation read = reading.fromNowhere().get();
            return new ConsistencyVerdict.Violated(
                    model,
                    List.of(new Required(read, "returns what nobody wrote")),
                    OperationText.response(read) + " returns what nobody wrote");
        }
        if (reading.operations().isEmpty()) {
            return new ConsistencyVerdict.Undecided(model, reading.obstacle());
        }
        ReadsAndWrites operations = reading.operations().get();
        if (operations.size() > MOST_OPERATIONS) {
            return new ConsistencyVerdict.Undecided(
                    model,
                    operations.size() + " operations are more than the " + MOST_OPERATIONS + " it is decided for");
        }
        Orders orders = Orders.of(operations, deadline);
        List<List<Operation>> serializations = new ArrayList<>();
        for (List<Integer> process : operations.processes()) {
            deadline.check();
            ConsistencyVerdict verdict = of(model, operations, orders, process);
            if (!(verdict instanceof ConsistencyVerdict.Holds holds)) {
                return verdict;
            }
            serializations.addAll(holds.serializations());
        }
        return new ConsistencyVerdict.Holds(model, serializations);
    }

    /** The verdict for one process. */
    private ConsistencyVerdict of(
            ConsistencyModel model, ReadsAndWrites operations, Orders orders, List<Integer> process) {
        boolean throughReads =
                model == ConsistencyModel.MONOTONIC_WRITES || model == ConsistencyModel.WRITES_FOLLOW_READS;
        Precedence precedence = orders.of(model, process);
        if (throughReads) {
            ConsistencyVerdict reads = of(ConsistencyModel.MONOTONIC_READS, operations, orders, process);
            if (reads instanceof ConsistencyVerdict.Undecided undecided) {
                return new ConsistencyVerdict.Undecided(model, undecided.reason());
            } else if (reads instanceof ConsistencyVerdict.Holds) {
                orders.addReads(precedence, process);
            }
        }
        Serialization serialization =
                new Serialization(operations, orders.members(process), precedence, limits.configurations(), deadline);
        Value name = operations.operation(process.get(0)).process();
        if (!serialization.complete()) {
            return cycle(model, operations, precedence, Optional.of(name));
        }
        Optional<List<Integer>> found = serialization.find();
        if (found.isPresent()) {
            return new ConsistencyVerdict.Holds(
                    model,
                    List.of(found.get().stream().map(operations::operation).toList()));
        }
        return serialization.isExhausted()
                ? new ConsistencyVerdict.Undecided(
                        model, "the budget of " + limits.configurations() + " was reached; raise --budget")
                : new ConsistencyVerdict.Violated(
                        model, List.of(), "no serialization for " + OperationText.process(name) + " is possible");
    }

    private static ConsistencyVerdict cycle(
            ConsistencyModel model, ReadsAndWrites operations, Precedence precedence, Optional<Value> process) {
        List<Integer> cycle = precedence.shortestCycle();
        List<Required> required = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            int next = cycle.get((i + 1) % cycle.size());
            required.add(new Required(
                    operations.operation(cycle.get(i)),
                    precedence.reason(cycle.get(i), next).toString()));
        }
        String who = process.map(name -> " for " + OperationText.process(name)).orElse("");
        return new ConsistencyVerdict.Violated(
                model,
                required,
                cycle.size() == 1
                        ? "an operation has to come before itself" + who
                        : "each of " + cycle.size() + " operations has to come before the next" + who);
    }
}
