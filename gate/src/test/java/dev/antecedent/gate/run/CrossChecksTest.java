package dev.antecedent.gate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.crosscheck.Offer;
import dev.antecedent.linearizability.crosscheck.Vocabularies;
import dev.antecedent.linearizability.crosscheck.Vocabulary;
import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The judge against brute force, as the gate's full profile has it. */
final class CrossChecksTest {

    private static List<Check> checks(List<Vocabulary> vocabularies) {
        return new CrossChecks(vocabularies, 50)
                .tasks(new RunLog(new PrintWriter(new StringWriter()), false, Clock.systemUTC())).stream()
                        .flatMap(task -> {
                            try {
                                return task.work().call().stream();
                            } catch (Exception failed) {
                                throw new AssertionError(failed);
                            }
                        })
                        .toList();
    }

    @Test
    void everyVocabularyAgrees() {
        List<Vocabulary> all = Vocabularies.all();
        assertThat(checks(all)).hasSameSizeAs(all).allMatch(check -> check.standing() == Standing.AS_EXPECTED);
    }

    @Test
    void aRuleThatRejectsEverythingIsFound() {
        assertThat(checks(List.of(new WithRule(new RejectsEverything()))))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.standing()).isEqualTo(Standing.UNEXPECTED);
                    assertThat(check.sentence())
                            .contains("rejects everything: not linearizable (because), by definition it is");
                });
    }

    private record RejectsEverything() implements Decider {
        @Override
        public String rule() {
            return "rejects everything";
        }

        @Override
        public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
            return Optional.of(new Decision.NotLinearizable("because", operations));
        }
    }

    /** Reads of a fresh register, and a rule of its own. */
    private record WithRule(Decider rule) implements Vocabulary, ModelDefinition {
        @Override
        public String name() {
            return "register";
        }

        @Override
        public ModelDefinition model() {
            return this;
        }

        @Override
        public Offer offer(int number, RandomGenerator random) {
            return Offer.update("write", Value.of(number));
        }

        @Override
        public SequentialModel initially(Optional<Value> initial) {
            return Models.named("register").orElseThrow().initially(initial);
        }

        @Override
        public Optional<Operation> judged(History history, Operation operation) {
            return Optional.of(operation);
        }

        @Override
        public List<Decider> deciders(SequentialModel initial) {
            return List.of(rule);
        }
    }
}
