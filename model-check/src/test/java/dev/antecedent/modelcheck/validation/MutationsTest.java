package dev.antecedent.modelcheck.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.validation.Mutation.Kind;
import dev.antecedent.trace.TraceStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutationsTest {

    private final LoggedTrace trace;

    MutationsTest() throws IOException {
        trace = LoggedTrace.read(Path.of("../traces/corpus/vector-clock-1000.ndjson"));
    }

    @Test
    void theSameTraceGivesTheSameMutations() {
        assertThat(Mutations.of(trace, 50)).isEqualTo(Mutations.of(trace, 50)).hasSize(50);
    }

    @Test
    void everyMutationChangesItsFieldOfItsLine() {
        for (Mutation mutation : Mutations.of(trace, 200)) {
            TraceStep recorded = trace.line((int) mutation.line().index());
            boolean sameAction =
                    recorded.call().action().equals(mutation.line().call().action());
            boolean sameArguments =
                    recorded.call().arguments().equals(mutation.line().call().arguments());
            boolean sameState = recorded.observed().equals(mutation.line().observed());

            assertThat(sameAction).isEqualTo(mutation.field().kind() != Kind.ACTION);
            assertThat(sameState).isEqualTo(mutation.field().kind() != Kind.VARIABLE);
            if (mutation.field().kind() == Kind.ARGUMENT) {
                assertThat(sameArguments).isFalse();
            }
        }
    }

    @Test
    void everyFieldGetsTheSameShare() {
        assertThat(Mutations.of(trace, 200).stream()
                        .collect(Collectors.groupingBy(Mutation::field, Collectors.counting()))
                        .values())
                .containsExactly(50L, 50L, 50L, 50L);
    }
}
