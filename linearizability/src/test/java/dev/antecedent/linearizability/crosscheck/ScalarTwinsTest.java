package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison with the definition notices wrong twins of the scalar rules, each with one flaw. */
final class ScalarTwinsTest {

    private static final long HISTORIES = 20_000;

    /** What a twin makes of an operation. */
    enum Flaw {
        PENDING_IGNORED,
        PENDING_RETURNS_AT_ONCE,
        /** What returned just before something else was invoked counts as concurrent with it. */
        CLOSED_INTERVALS,
        READS_IGNORED,
        FIRST_OPERATION_IGNORED;

        /** The operation as the twin sees it, if it does. */
        Stream<Operation> seen(Operation operation) {
            boolean pending = operation.isPending();
            return switch (this) {
                case PENDING_IGNORED -> pending ? Stream.empty() : Stream.of(operation);
                case PENDING_RETURNS_AT_ONCE ->
                    Stream.of(
                            pending
                                    ? returning(operation, operation.invokedAt() + 1, operation.argument())
                                    : operation);
                case CLOSED_INTERVALS ->
                    Stream.of(
                            pending ? operation : returning(operation, operation.returnedAt() + 1, operation.result()));
                case READS_IGNORED -> operation.f().equals("read") ? Stream.empty() : Stream.of(operation);
                case FIRST_OPERATION_IGNORED -> operation.invokedAt() == 0 ? Stream.empty() : Stream.of(operation);
            };
        }

        private static Operation returning(Operation operation, int order, Value result) {
            Event invocation = operation.invocation();
            Event completion = new Event(
                    order,
                    invocation.position(),
                    invocation.process(),
                    EventType.OK,
                    invocation.f(),
                    result,
                    invocation.key(),
                    null);
            return new Operation(invocation, Outcome.OK, completion);
        }
    }

    /** A decider that sees a history with a flaw. */
    private record Twin(Decider right, Flaw flaw) implements Decider {
        @Override
        public String rule() {
            return right.rule();
        }

        @Override
        public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
            return right.decide(operations.stream().flatMap(flaw::seen).toList(), deadline);
        }
    }

    /** A model whose deciders are twins. */
    private record TwinModel(ModelDefinition right, String rule, Flaw flaw) implements ModelDefinition {
        @Override
        public String name() {
            return right.name();
        }

        @Override
        public SequentialModel initially(Optional<Value> initial) {
            return right.initially(initial);
        }

        @Override
        public Optional<Operation> judged(History history, Operation operation) {
            return right.judged(history, operation);
        }

        @Override
        public List<Decider> deciders(SequentialModel initial) {
            return right.deciders(initial).stream()
                    .filter(decider -> decider.rule().equals(rule))
                    .<Decider>map(decider -> new Twin(decider, flaw))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "register, register with distinct values, PENDING_IGNORED",
        "register, register with distinct values, PENDING_RETURNS_AT_ONCE",
        "register, register with distinct values, CLOSED_INTERVALS",
        "register, register with distinct values, READS_IGNORED",
        "cas-register, cas-register with distinct values, PENDING_IGNORED",
        "cas-register, cas-register with distinct values, CLOSED_INTERVALS",
        "cas-register from 0, cas-register with distinct values, FIRST_OPERATION_IGNORED",
        "owner-mutex, mutex with owner, PENDING_IGNORED",
        "owner-mutex, mutex with owner, CLOSED_INTERVALS",
        "owner-mutex from held, mutex with owner, FIRST_OPERATION_IGNORED",
        "counter of ones, counter with equal amounts, PENDING_IGNORED",
        "counter of ones, counter with equal amounts, CLOSED_INTERVALS",
        "counter of ones, counter with equal amounts, READS_IGNORED",
        "counter of fetch-adds, counter with distinct results, PENDING_IGNORED",
        "counter of fetch-adds, counter with distinct results, CLOSED_INTERVALS",
        "counter up and down, counter with distinct results, READS_IGNORED",
        "max-register, max-register, PENDING_IGNORED",
        "max-register, max-register, CLOSED_INTERVALS",
        "max-register from 2, max-register, READS_IGNORED",
        "consensus, consensus, PENDING_IGNORED",
        "consensus, consensus, CLOSED_INTERVALS",
        "consensus, consensus, READS_IGNORED",
        "timestamp-oracle, timestamp-oracle, CLOSED_INTERVALS",
        "timestamp-oracle from 1, timestamp-oracle, FIRST_OPERATION_IGNORED"
    })
    void aTwinIsNoticed(String name, String rule, Flaw flaw) {
        Vocabulary right = ScalarVocabularies.all().stream()
                .filter(vocabulary -> vocabulary.name().equals(name))
                .findFirst()
                .orElseThrow();
        Vocabulary twin = new ScalarVocabulary(
                name, new TwinModel(right.model(), rule, flaw), right.initial(), right.dialect(), right::offer);
        Comparison comparison = CrossCheck.run(twin, HISTORIES, 42);
        assertThat(comparison.mismatch())
                .as(() -> comparison.histories() + " histories, none with a wrong verdict")
                .isPresent();
    }
}
