package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A flaw: other operations are judged.
 *
 * @param judged lists that must all be linearizable
 */
record Flaw(String name, Function<List<Operation>, Stream<List<Operation>>> judged) {

    static Flaw ignoring(String name, Predicate<Operation> ignored) {
        return new Flaw(
                name,
                operations ->
                        Stream.of(operations.stream().filter(ignored.negate()).toList()));
    }

    /** What ends right before something begins does not precede it. */
    static Flaw closedIntervals() {
        return new Flaw(
                "neighbours are concurrent",
                operations -> Stream.of(operations.stream().map(Flaw::longer).toList()));
    }

    /** A decider with this flaw and no other. */
    Decider in(Decider right) {
        return new Twin(right, this);
    }

    private record Twin(Decider right, Flaw flaw) implements Decider {
        @Override
        public String rule() {
            return flaw.name;
        }

        @Override
        public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
            Optional<Decision> decision = right.decide(operations, deadline);
            Optional<Decision> refuted = flaw.judged
                    .apply(operations)
                    .flatMap(list -> right.decide(list, deadline).stream())
                    .filter(Decision.NotLinearizable.class::isInstance)
                    .findFirst();
            boolean same =
                    decision.isEmpty() || refuted.isPresent() == (decision.get() instanceof Decision.NotLinearizable);
            return same ? decision : refuted.or(() -> Optional.of(new Decision.Linearizable(List.of())));
        }
    }

    /** The same with a response that does not precede the invocation right after it. */
    private static Operation longer(Operation operation) {
        Event completion = operation.completion();
        return new Operation(
                operation.invocation().at(2 * operation.invocation().order()),
                operation.outcome(),
                completion == null ? null : completion.at(2 * completion.order() + 3));
    }
}
