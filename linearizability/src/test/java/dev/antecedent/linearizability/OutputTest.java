package dev.antecedent.linearizability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person reads, held against golden files. */
final class OutputTest {

    private static final String CAS = "cas-register";

    private static CheckedHistory checked(String name, Limits limits) throws IOException {
        return new HistoryCheck(Histories.model(CAS), Optional.of(Value.of(0)), Optional.empty(), limits)
                .check(HistoryReader.parse(name, golden(name), Optional.empty()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(OutputTest.class.getResourceAsStream("/golden/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aViolationNamesTheOperationAndWhyEachStateRefusesIt() throws IOException {
        assertThat(VerdictText.of(checked("violated.edn", Limits.DEFAULT))).isEqualTo(golden("violated.txt"));
    }

    @Test
    void aHistoryThatHoldsShowsItsLinearization() throws IOException {
        assertThat(VerdictText.withLinearization(checked("holds.log", Limits.DEFAULT)))
                .isEqualTo(golden("holds.txt"));
    }

    @Test
    void anUndecidedHistorySaysHowFarItGotAndWhatToRaise() throws IOException {
        assertThat(VerdictText.of(checked("undecided.edn", Limits.DEFAULT.withConfigurations(2))))
                .isEqualTo(golden("undecided.txt"));
    }

    @Test
    void aHistoryIsShownWithItsOperationsInFlight() throws IOException {
        assertThat(HistoryText.of(HistoryReader.parse("show.edn", golden("show.edn"), Optional.empty())))
                .isEqualTo(golden("show.txt"));
    }

    @Test
    void aHistoryWithoutOperationsIsShownToo() {
        String nemesis = "{:process :nemesis, :type :info, :f :start}{:process :nemesis, :type :info}";
        assertThat(HistoryText.of(HistoryReader.parse("nemesis.edn", nemesis, Optional.empty())))
                .contains("2 events, 0 operations", "1     nemesis  info start\n");
    }

    @Test
    void namesThatCannotBeSeenAreQuoted() {
        String events = "{:process \"\", :type :invoke, :f \"re\\u001bad\"}";
        assertThat(HistoryText.of(HistoryReader.parse("names.edn", events, Optional.empty())))
                .endsWith("\n1  ┬  \"\"  invoke \"re\\u001bad\"\n");
        String stale = "{:process \"\", :type :invoke, :f :read}{:process \"\", :type :ok, :f :read, :value 1}"
                + "{:process \"\", :type :invoke, :f :write, :value 2}{:process \"\", :type :ok, :f :write}"
                + "{:process \"\", :type :invoke, :f :read}{:process \"\", :type :ok, :f :read, :value 3}";
        assertThat(VerdictText.of(HistoryCheck.of(Histories.model(CAS))
                        .startingAt(Value.of(1))
                        .check(HistoryReader.parse("names.edn", stale, Optional.empty()))))
                .contains("names.edn:1: \"\", read -> 3", "lines 1-1  \"\"  write 2");
    }

    @Test
    void anEmptyHistoryIsShownToo() {
        assertThat(HistoryText.of(HistoryReader.parse("empty.edn", "[]", Optional.empty())))
                .contains("0 events, 0 operations");
    }
}
