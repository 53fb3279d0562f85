package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.FifoQueueDecider;
import dev.antecedent.linearizability.decider.collection.GrowingSetDecider;
import dev.antecedent.linearizability.decider.collection.SetValueDecider;
import dev.antecedent.linearizability.decider.collection.UnorderedQueueDecider;
import dev.antecedent.linearizability.decider.collection.UnorderedValueDecider;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deciders of queues and sets with one flaw each: the comparison finds it. */
final class FlawedQueuesTest {

    private static final long HISTORIES = 30_000;

    private static final Flaw PENDING_DEQUEUES = Flaw.ignoring(
            "pending dequeues never take effect", operation -> operation.isPending() && isDequeue(operation));
    private static final Flaw PENDING_ENQUEUES = Flaw.ignoring(
            "pending enqueues never take effect", operation -> operation.isPending() && !isDequeue(operation));
    private static final Flaw FOUND_EMPTY = Flaw.ignoring("nil says nothing", FlawedQueuesTest::foundEmpty);
    private static final Flaw PAIRS = new Flaw("pairs of values decide", FlawedQueuesTest::pairs);
    private static final Flaw PENDING_UPDATES =
            Flaw.ignoring("pending updates never take effect", Operation::isPending);
    private static final Flaw NOT_FOUND = Flaw.ignoring("not to find says nothing", FlawedQueuesTest::notFound);
    private static final Flaw TWICE = new Flaw("an update may take effect twice", FlawedQueuesTest::twice);
    private static final Flaw SINGLE_READS = new Flaw("reads need not agree", FlawedQueuesTest::singleReads);
    private static final Flaw READS =
            Flaw.ignoring("reads say nothing", operation -> operation.f().equals("read"));

    @TestFactory
    Stream<DynamicTest> everyFlawIsFound() {
        Vocabulary fifo = new QueueVocabulary("fifo-queue", 0, true);
        Vocabulary unordered = new QueueVocabulary("unordered-queue", 0, true);
        Vocabulary one = new OneValue();
        Vocabulary member = new SetVocabulary("set of one value", 1, false, 2, Optional.empty());
        Vocabulary growing = new SetVocabulary("set that grows", 3, true, 0, Optional.empty());
        List<Vocabulary> flawed = new ArrayList<>();
        add(flawed, fifo, new FifoQueueDecider(), PENDING_DEQUEUES, PENDING_ENQUEUES, FOUND_EMPTY, PAIRS);
        flawed.add(new Flawed(fifo, new UnorderedQueueDecider()));
        add(flawed, unordered, new UnorderedQueueDecider(), PENDING_DEQUEUES, PENDING_ENQUEUES, FOUND_EMPTY, PAIRS);
        flawed.add(new Flawed(unordered, new FifoQueueDecider()));
        add(flawed, one, new UnorderedValueDecider(List.of()), PENDING_ENQUEUES);
        flawed.add(new Flawed(one, new UnorderedValueDecider(List.of(Value.of(0)))));
        add(flawed, member, new SetValueDecider(List.of()), PENDING_UPDATES, NOT_FOUND, TWICE);
        flawed.add(new Flawed(member, new SetValueDecider(List.of(Value.of(0)))));
        add(flawed, growing, new GrowingSetDecider(List.of()), PENDING_UPDATES, NOT_FOUND, SINGLE_READS, READS);
        return flawed.stream()
                .map(vocabulary -> DynamicTest.dynamicTest(
                        vocabulary.name(),
                        () -> assertThat(
                                        CrossCheck.run(vocabulary, HISTORIES, 7).mismatch())
                                .isPresent()));
    }

    private static void add(List<Vocabulary> flawed, Vocabulary vocabulary, Decider right, Flaw... flaws) {
        flawed.add(new Flawed(vocabulary, Flaw.closedIntervals().in(right)));
        for (Flaw flaw : flaws) {
            flawed.add(new Flawed(vocabulary, flaw.in(right)));
        }
    }

    /** An unordered queue of one value that is never found empty. */
    private record OneValue(Vocabulary queue) implements Vocabulary {
        OneValue() {
            this(new QueueVocabulary("unordered-queue", 0, false));
        }

        @Override
        public String name() {
            return "unordered queue of one value";
        }

        @Override
        public ModelDefinition model() {
            return queue.model();
        }

        @Override
        public Offer offer(int number, RandomGenerator random) {
            return random.nextBoolean()
                    ? Offer.update("enqueue", Value.of(0))
                    : Offer.of("dequeue", Value.nil(), Value.of(0));
        }
    }

    private static boolean isDequeue(Operation operation) {
        return operation.f().equals("dequeue");
    }

    private static boolean foundEmpty(Operation operation) {
        return isDequeue(operation)
                && !operation.isPending()
                && operation.result().equals(Value.nil());
    }

    private static boolean notFound(Operation operation) {
        return operation.result() instanceof Value.Array array
                && array.elements().contains(new Value.Bool(false));
    }

    /** All operations but those of values other than two. */
    private static Stream<List<Operation>> pairs(List<Operation> operations) {
        List<Value> values = operations.stream()
                .filter(operation -> !isDequeue(operation))
                .map(Operation::argument)
                .toList();
        return values.stream()
                .flatMap(left -> values.stream()
                        .map(right -> operations.stream()
                                .filter(operation -> {
                                    Value value = isDequeue(operation) ? operation.result() : operation.argument();
                                    return value.equals(Value.nil()) || value.equals(left) || value.equals(right);
                                })
                                .toList()));
    }

    /** Each update with a pending one, which is invoked together with it. */
    private static Stream<List<Operation>> twice(List<Operation> operations) {
        List<Operation> doubled = new ArrayList<>();
        for (Operation operation : operations) {
            doubled.add(operation);
            if (!operation.f().equals("contains")) {
                doubled.add(new Operation(operation.invocation(), Outcome.UNKNOWN, null));
            }
        }
        return Stream.of(doubled);
    }

    /** Each read alone with all that is no read. */
    private static Stream<List<Operation>> singleReads(List<Operation> operations) {
        List<Operation> reads = operations.stream()
                .filter(operation -> operation.f().equals("read"))
                .toList();
        return reads.isEmpty()
                ? Stream.of(operations)
                : reads.stream()
                        .map(read -> operations.stream()
                                .filter(operation ->
                                        operation.equals(read) || !operation.f().equals("read"))
                                .toList());
    }
}
