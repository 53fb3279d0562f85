package dev.antecedent.gate.triad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The verbs as a user meets them: text, messages and exit status. */
final class TriadCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int triad(String... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(
                Stream.concat(Stream.of("triad"), Arrays.stream(arguments)).toArray(String[]::new));
    }

    @Test
    void theTableHasARowForEveryHeightAndNumberOfThrees() {
        assertThat(triad("table", "--height", "2")).isZero();
        assertThat(out).hasToString("""
                h  n  levels of 3  quorum  Byzantine, safe  silent, live  both  messages  PBFT: both  messages  Raft: crashed  messages
                1  3            0       2                0             1     0        10           0        12              1         6
                1  3            1       3                2             0     0        10           0        12              1         6
                2  9            0       4                0             3     0        40           2       144              4        24
                2  9            1       6                2             1     1        40           2       144              4        24
                2  9            2       9                8             0     0        40           2       144              4        24
                """);
    }

    @Test
    void aMachineGetsAnObjectALine() {
        assertThat(triad("table", "--json")).isZero();
        assertThat(out.toString().lines())
                .hasSize(27)
                .element(3)
                .isEqualTo("{\"height\":2,\"leaves\":9,\"levelsOf3\":1,\"quorum\":6,\"toleratedByzantine\":2,"
                        + "\"toleratedSilent\":1,\"toleratedBoth\":1,\"messages\":40,\"pbftTolerated\":2,"
                        + "\"pbftMessages\":144,\"raftTolerated\":4,\"raftMessages\":24}");
    }

    @Test
    void aSetThatBlocksAndDoesNotBreak() {
        assertThat(triad("quorum", "--theta", "2,3", "--faulty", "00,01,12")).isZero();
        assertThat(out).hasToString("""
                rule        (2, 3): 9 leaves, quorums of 6 at least
                withstands  any 2 Byzantine, safely; any 1 silent, live; any 1 of either kind, both
                set         3 leaves: {00, 01, 12}
                is a quorum no
                breaks      no: every two quorums share a leaf outside
                blocks      yes: no quorum is left without them
                """);
    }

    @Test
    void aSetThatBreaksAndDoesNotBlock() {
        assertThat(triad("quorum", "--theta", "2,3", "--faulty", "00,01,02")).isZero();
        assertThat(out.toString()).endsWith("""
                set         3 leaves: {00, 01, 02}
                is a quorum no
                breaks      yes: these two quorums meet in {00, 01, 02} alone
                            {00, 01, 02, 10, 11, 12}
                            {00, 01, 02, 20, 21, 22}
                blocks      no: a quorum without them is {10, 11, 12, 20, 21, 22}
                """);
    }

    @Test
    void probabilitiesAreExactWhereTheyAreShort() {
        assertThat(triad("quorum", "--theta", "2,2,2", "--p", "1/3", "--faults", "8"))
                .isZero();
        assertThat(out.toString()).endsWith("""
                faults      faulty with probability 1/3 each, independently
                broken      with probability 0.999982, exactly 7625463267259/7625597484987
                blocked     with probability 0.07418, exactly 565666444987/7625597484987
                faults      8 of 27 leaves faulty, placed at random
                broken      with probability 1
                blocked     with probability 0.000985102, exactly 81/82225
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quorum --theta 2,4                        | found '2,4', wanted a threshold of 2 or 3 for each level
                    quorum --theta 2,3 --faulty 0             | --faulty: found '0', wanted a leaf of this rule: 2 letter(s) 0, 1, 2
                    quorum --theta 2,3 --faulty 00,03         | --faulty: found '03', wanted a leaf
                    quorum --theta 2,3 --faulty 00,00         | --faulty: 00 is named twice
                    quorum --theta 2,3 --p 2                  | --p: a probability is between 0 and 1; found 2/1
                    quorum --theta 2,3 --p x                  | --p: a fraction is written like 1/3 or 0.25
                    quorum --theta 2,3 --faults 10            | --faults: found 10, wanted 0 to 9, the leaves of this rule
                    quorum --theta 2,2,2,2,2,2,2 --faults 1   | --faults: sets of faults are counted in trees up to height 6
                    quorum --theta 2,2,2,2,2,2,2,2,2 --p 0.5  | --p: exact probabilities are for trees up to height 8
                    quorum                                    | Missing required option: '--theta=T,...'
                    table --height 0                          | --height: found 0, wanted 1 to 12
                    ''                                        | no verb given, wanted table or quorum
                    """)
    void whatIsWrongIsSaidInOneMessage(String arguments, String message) {
        assertThat(triad(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(3);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLargeTreeIsNotListedLeafByLeaf() {
        assertThat(triad("quorum", "--theta", "3,3,3,3", "--faulty", "0000")).isZero();
        assertThat(out.toString()).contains("blocks      yes: no quorum is left without them");
        assertThat(triad("quorum", "--theta", "2,2,2,2,2,2", "--faulty", "000000"))
                .isZero();
        assertThat(out.toString()).contains(" and 40 more}");
    }
}
