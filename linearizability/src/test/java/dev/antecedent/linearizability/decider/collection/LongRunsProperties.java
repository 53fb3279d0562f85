package dev.antecedent.linearizability.decider.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.crosscheck.BruteForce;
import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * Runs that are too long for brute force: those of real collections are linearizable, and ones with two results
 * exchanged have a verdict whose certificate holds.
 */
final class LongRunsProperties {

    /** Longer conflicts take brute force too long. */
    private static final int BRUTE = 9;

    @Property(tries = 60)
    void runsOfAStackAreLinearizable(
            @ForAll @IntRange(min = 1, max = 400) int operations,
            @ForAll @IntRange(min = 1, max = 12) int processes,
            @ForAll long seed) {
        holds("stack", SimulatedRun.ofStack(operations, processes, 0, seed));
        spoiled("stack", SimulatedRun.ofStack(operations, processes, 0, seed), seed);
    }

    @Property(tries = 60)
    void runsOfAPriorityQueueAreLinearizable(
            @ForAll @IntRange(min = 1, max = 400) int operations,
            @ForAll @IntRange(min = 1, max = 12) int processes,
            @ForAll long seed) {
        holds("priority-queue", SimulatedRun.ofPriorityQueue(operations, processes, 0, seed));
        spoiled("priority-queue", SimulatedRun.ofPriorityQueue(operations, processes, 0, seed), seed);
    }

    @Property(tries = 60)
    void runsOfAQueueAreLinearizable(
            @ForAll @IntRange(min = 1, max = 400) int operations,
            @ForAll @IntRange(min = 1, max = 12) int processes,
            @ForAll @IntRange(min = 0, max = 60) int crashes,
            @ForAll long seed) {
        holds("fifo-queue", SimulatedRun.ofQueue(operations, processes, crashes, seed));
        holds("unordered-queue", SimulatedRun.ofQueue(operations, processes, crashes, seed));
        spoiled("fifo-queue", SimulatedRun.ofQueue(operations, processes, crashes, seed), seed);
    }

    @Property(tries = 60)
    void runsWithPendingOperationsAreNeverViolated(
            @ForAll @IntRange(min = 1, max = 200) int operations,
            @ForAll @IntRange(min = 1, max = 8) int processes,
            @ForAll @IntRange(min = 10, max = 60) int crashes,
            @ForAll long seed) {
        assertThat(decide("stack", SimulatedRun.ofStack(operations, processes, crashes, seed)))
                .isNotInstanceOf(Decision.NotLinearizable.class);
        assertThat(decide("priority-queue", SimulatedRun.ofPriorityQueue(operations, processes, crashes, seed)))
                .isNotInstanceOf(Decision.NotLinearizable.class);
    }

    private static void holds(String model, History history) {
        assertThat(decide(model, history)).isInstanceOf(Decision.Linearizable.class);
    }

    /** Exchanges the results of two completed takes. */
    private static void spoiled(String model, History history, long seed) {
        Random random = new Random(seed);
        List<Operation> takes = history.operations().stream()
                .filter(operation -> operation.outcome() == Outcome.OK
                        && operation.invocation().value() != null)
                .filter(operation -> List.of("pop", "extract-min", "dequeue").contains(operation.f()))
                .toList();
        if (takes.isEmpty()) {
            return;
        }
        Operation first = takes.get(random.nextInt(takes.size()));
        Operation second = takes.get(random.nextInt(takes.size()));
        HistoryBuilder builder = new HistoryBuilder("spoiled");
        for (Event event : history.events()) {
            Event from = event;
            if (event.equals(first.completion())) {
                from = second.completion();
            } else if (event.equals(second.completion())) {
                from = first.completion();
            }
            builder.add(event.process(), event.type(), event.f(), from == null ? null : from.value());
        }
        assertThat(decide(model, builder.build())).isNotNull();
    }

    /** The decision, its certificate checked; null if there is none. */
    private static @Nullable Decision decide(String name, History history) {
        ModelDefinition model = Histories.model(name);
        SequentialModel initial = model.initially(Optional.empty());
        List<Decider> deciders = model.deciders(initial);
        Decider decider = deciders.get(deciders.size() - 1);
        List<Operation> operations = model.judged(history);
        Decision decision = decider.decide(operations, Deadline.never()).orElse(null);
        if (decision instanceof Decision.Linearizable yes) {
            assertThat(Witness.firstFlaw(initial, operations, yes.linearization()))
                    .isEmpty();
        } else if (decision instanceof Decision.NotLinearizable no) {
            assertThat(decider.decide(no.conflict(), Deadline.never()))
                    .get()
                    .isInstanceOf(Decision.NotLinearizable.class);
            if (no.conflict().size() <= BRUTE) {
                assertThat(BruteForce.linearizable(initial, no.conflict())).isFalse();
            }
        }
        return decision;
    }
}
