package dev.antecedent.linearizability.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The witness check accepts what is a linearization and names what is wrong with what is none. */
final class WitnessTest {

    private final SequentialModel initial = Histories.model("register").initially(Optional.empty());
    private final List<Operation> operations = Histories.of(Dialect.JEPSEN, """
                    0 invoke write 1
                    0 ok write 1
                    1 invoke write 2
                    2 invoke read nil
                    2 ok read 1
                    """).operations();
    private final Operation first = operations.get(0);
    private final Operation pending = operations.get(1);
    private final Operation read = operations.get(2);

    private Optional<String> flaw(Operation... linearization) {
        return Witness.firstFlaw(initial, operations, List.of(linearization));
    }

    @Test
    void aPendingOperationMayBeInOrOut() {
        assertThat(flaw(first, read)).isEmpty();
        assertThat(flaw(first, read, pending)).isEmpty();
    }

    @Test
    void everyFlawIsNamed() {
        assertThat(flaw(first)).contains("a completed operation is missing");
        assertThat(flaw(first, read, read))
                .hasValueSatisfying(f -> assertThat(f).contains("twice"));
        assertThat(flaw(read, first))
                .hasValueSatisfying(f -> assertThat(f).contains("refused: the value is nil, not 1"));
        assertThat(flaw(pending, first, read))
                .hasValueSatisfying(f -> assertThat(f).contains("returned before an operation in front of it"));
        assertThat(flaw(first, pending, read))
                .hasValueSatisfying(f -> assertThat(f).contains("the value is 2, not 1"));
    }
}
