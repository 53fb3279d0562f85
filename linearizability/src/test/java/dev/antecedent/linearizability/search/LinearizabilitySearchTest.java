package dev.antecedent.linearizability.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search at its edges: sizes that fill words, long histories, budgets. */
final class LinearizabilitySearchTest {

    private static SearchResult search(String lines, long configurations) {
        ModelDefinition model = Histories.model("cas-register");
        List<Operation> operations = model.judged(Histories.of(Dialect.JEPSEN, lines));
        return LinearizabilitySearch.search(
                model.parts(model.initially(Optional.empty()), operations),
                Traits.of(model),
                Limits.DEFAULT.withConfigurations(configurations),
                Deadline.never());
    }

    private static SearchResult search(String lines) {
        return search(lines, Limits.DEFAULT.configurations());
    }

    private static String concurrentWrites(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + " invoke write " + i)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String responses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + " ok write " + i)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void moreOperationsAtOnceThanAWordHasBits() {
        for (int count : new int[] {63, 64, 65, 127, 128, 129}) {
            String lines =
                    concurrentWrites(count) + responses(count) + "900 invoke read nil\n900 ok read " + (count - 2);
            assertThat(search(lines)).as("%d writes", count).isInstanceOf(SearchResult.Linearizable.class);
        }
    }

    @Test
    void morePendingOperationsThanAWordHasBits() {
        String writes = IntStream.range(0, 130)
                .mapToObj(i -> i + " invoke write " + i % 2)
                .collect(Collectors.joining("\n", "", "\n"));
        String lines = writes + "900 invoke read nil\n900 ok read 1\n900 invoke read nil\n900 ok read 0";
        assertThat(search(lines)).isInstanceOf(SearchResult.Linearizable.class);
    }

    @Test
    void aLongHistoryTakesNoStackAndFewConfigurations() {
        String lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "0 invoke write " + i + "\n0 ok write " + i)
                .collect(Collectors.joining("\n"));
        assertThat(search(lines, 60_000) instanceof SearchResult.Linearizable).isTrue();
    }

    @Test
    void aBudgetTooSmallIsUndecidedAndSaysHowFarItGot() {
        String lines = "9 invoke write 5\n9 ok write 5\n" + concurrentWrites(8) + responses(8)
                + "900 invoke read nil\n900 ok read 3\n900 invoke read nil\n900 ok read 4";
        assertThat(search(lines, 100)).isInstanceOfSatisfying(SearchResult.Undecided.class, undecided -> {
            assertThat(undecided.configurations()).isEqualTo(100);
            assertThat(undecided.reached().orElseThrow().f()).isEqualTo("read");
        });
        assertThat(search(lines)).isInstanceOf(SearchResult.NotLinearizable.class);
    }
}
