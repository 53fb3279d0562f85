package dev.antecedent.gate.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs on histories as a user meets them: output, messages and exit status. */
final class HistoryCommandTest {

    private static final String STALE = """
            [{:process 0, :type :invoke, :f :write, :value 1}
             {:process 0, :type :ok, :f :write, :value 1}
             {:process 1, :type :invoke, :f :read, :value nil}
             {:process 1, :type :ok, :f :read, :value 7}]
            """;
    private static final String FAILED_CAS = """
            INFO  jepsen.util - 0\t:invoke\t:write\t1
            INFO  jepsen.util - 0\t:ok\t:write\t1
            INFO  jepsen.util - 1\t:invoke\t:cas\t[1 2]
            INFO  jepsen.util - 1\t:fail\t:cas\t[1 2]
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length + 1];
        words[0] = "history";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return line.execute(words);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void index(String entries) throws IOException {
        file("index.json", "{\"histories\":[" + entries + "]}");
    }

    @Test
    void aHistoryThatHoldsIsStatusZero() throws IOException {
        assertThat(run("check", "--model", "register", file("a.edn", "[]"))).isZero();
        assertThat(out.toString()).startsWith("holds     " + folder.resolve("a.edn"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aViolationIsStatusOneAndNamesTheOperation() throws IOException {
        Path stale = file("stale.edn", STALE);
        assertThat(run("check", "--model", "cas-register", stale)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("violated  " + stale)
                .contains(
                        stale + ":4: process 1, read -> 7, invoked in line 3, is the first operation",
                        "1: refused, the value is 1, not 7");
    }

    @Test
    void weakerModelsAreJudgedBelowAndDecideTheStatus() throws IOException {
        Path blind = file("blind.edn", """
                {:process 0, :type :invoke, :f :write, :value 1}
                {:process 0, :type :ok, :f :write, :value 1}
                {:process 0, :type :invoke, :f :read, :value nil}
                {:process 0, :type :ok, :f :read, :value 0}
                """);
        String[] check = {"check", "--model", "register", "--initial", "0", "--consistency"};
        assertThat(run(check[0], check[1], check[2], check[3], check[4], check[5], "all", blind))
                .isEqualTo(1);
        assertThat(out.toString().lines())
                .contains(
                        "    read-your-writes     violated  each of 2 operations has to come before the next for process 0",
                        "      lines 1-2  process 0  write 1: is ordered before",
                        "      lines 3-4  process 0  read -> 0: reads an older value, so it comes before",
                        "    monotonic-reads      holds");
        assertThat(run(check[0], check[1], check[2], check[3], check[4], check[5], "monotonic-reads", blind))
                .isZero();
        assertThat(run(check[0], check[1], check[2], check[3], check[4], check[5], "strong", blind))
                .isEqualTo(3);
        assertThat(err.toString()).contains("unknown consistency model 'strong', wanted all or some of sequential");
    }

    @Test
    void aLockMayBelongToItsHolder() throws IOException {
        Path stolen = file("stolen.edn", """
                {:process 0, :type :invoke, :f :acquire, :value nil}
                {:process 0, :type :ok, :f :acquire, :value nil}
                {:process 1, :type :invoke, :f :release, :value nil}
                {:process 1, :type :ok, :f :release, :value nil}
                """);
        assertThat(run("check", "--model", "mutex", stolen)).isZero();
        assertThat(run("check", "--model", "mutex", "--owner", stolen)).isEqualTo(1);
        assertThat(run("check", "--model", "register", "--owner", stolen)).isEqualTo(3);
        assertThat(err.toString()).contains("--owner is for --model mutex, not for register");
    }

    @Test
    void theInitialValueDecides() throws IOException {
        Path read = file(
                "read.edn",
                "[{:process 0 :type :invoke :f :read :value nil}"
                        + "{:process 0 :type :ok :f :read :value [1 \"a\"]}]");
        assertThat(run("check", "--model", "register", "--initial", "(1 :a)", read))
                .isZero();
        assertThat(run("check", "--model", "register", read)).isEqualTo(1);
    }

    @Test
    void theDialectDecides() throws IOException {
        Path log = file("cas.log", FAILED_CAS);
        assertThat(run("check", "--model", "cas-register", log)).isEqualTo(1);
        assertThat(run("check", "--model", "cas-register", "--dialect", "jepsen", log))
                .isZero();
        assertThat(run("check", "--model", "cas-register", "--dialect", "etcd", log))
                .isEqualTo(3);
        assertThat(err.toString()).contains("found 'etcd', wanted jepsen or etcd-log");
    }

    @Test
    void aBudgetTooSmallIsStatusTwo() throws IOException {
        assertThat(run("check", "--model", "register", "--budget", "1", file("stale.edn", STALE + "")))
                .isEqualTo(1);
        // The same value twice, so that no rule can tell which of them was read.
        String twice = "{:process 2 :type :invoke :f :write :value 1}";
        Path two = file("two.edn", STALE.replace(":value 7", ":value 1").replaceFirst("\\[", "[" + twice));
        assertThat(run("check", "--model", "register", "--budget", "1", two)).isEqualTo(2);
        assertThat(out.toString()).contains("undecided", "--budget 10");
    }

    @Test
    void malformedInputIsStatusThreeWithItsPlaceAndTheOthersAreStillJudged() throws IOException {
        Path bad = file("bad.edn", "[{:process 0, :type :invoke, :f :write, :value 1.5}]");
        Path good = file("good.edn", "[]");
        assertThat(run("check", "--model", "register", bad, folder, folder.resolve("none"), good))
                .isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("antecedent: " + bad + ":1:48: found a number that is no integer, `1.5`; wanted"))
                .anySatisfy(line -> assertThat(line).contains("found a folder, wanted a file"))
                .anySatisfy(line -> assertThat(line).contains("there is no such file"));
        assertThat(out.toString()).startsWith("holds     " + good);
    }

    @Test
    void misuseIsStatusThree() throws IOException {
        Path good = file("good.edn", "[]");
        assertThat(run("check", "--model", "resgister", good)).isEqualTo(3);
        assertThat(run("check", good)).isEqualTo(3);
        assertThat(run("check", "--model", "register")).isEqualTo(3);
        assertThat(run("check", "--model", "register", "--initial", "[1", good)).isEqualTo(3);
        assertThat(run("check", "--model", "counter", "--initial", ":x", good)).isEqualTo(3);
        assertThat(run("check", "--model", "register", "--budget", "0", good)).isEqualTo(3);
        assertThat(run("check", "--model", "register", "--time-limit", "0", good))
                .isEqualTo(3);
        assertThat(run("check", "--model", "register", "--table", "0", good)).isEqualTo(3);
        assertThat(run("check", "--all", folder, good)).isEqualTo(3);
        assertThat(run()).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "unknown model 'resgister', wanted one of noop, register, cas-register",
                        "--initial: found the end",
                        "--initial: found a counter that starts at \"x\"; wanted an integer");
    }

    @Test
    void anInitialValueThatTheObjectCannotHoldIsUnusableInAnIndexToo() throws IOException {
        file("good.edn", "[]");
        index("{\"file\":\"good.edn\",\"model\":\"counter\",\"initial\":\"x\",\"expected\":true}");
        assertThat(run("check", "--all", folder)).isEqualTo(3);
        assertThat(out.toString()).contains("a counter that starts at \"x\"; wanted an integer");
    }

    @Test
    void anIndexIsStatusZeroIffEveryVerdictIsAsIndexed() throws IOException {
        file("stale.edn", STALE);
        index("{\"file\":\"stale.edn\",\"model\":\"register\",\"expected\":false}");
        assertThat(run("check", "--all", folder)).isZero();
        assertThat(out.toString()).startsWith("1 histories, 1 as indexed (0 holds, 1 violated); 0 not as indexed");

        index("{\"file\":\"stale.edn\",\"model\":\"register\",\"expected\":true}");
        assertThat(run("check", "--all", folder)).isEqualTo(1);
        assertThat(out.toString()).contains("violated, the index expects holds: " + folder.resolve("stale.edn"));
    }

    @Test
    void anUnknownModelInAnIndexIsUndecidedUnlessItIsNotAskedFor() throws IOException {
        file("a.edn", "[]");
        index("{\"file\":\"a.edn\",\"model\":\"register\",\"expected\":true},"
                + "{\"file\":\"a.edn\",\"model\":\"abacus\",\"expected\":true}");
        assertThat(run("check", "--all", folder)).isEqualTo(2);
        assertThat(out.toString()).contains("not checked: model abacus unknown yet (1)");
        assertThat(run("check", "--all", folder, "--model", "register")).isZero();
        assertThat(run("check", "--all", folder, "--model", "cas-register")).isEqualTo(3);
    }

    @Test
    void aMalformedIndexOrHistoryOfItIsStatusThree() throws IOException {
        assertThat(run("check", "--all", folder)).isEqualTo(3);
        assertThat(run("check", "--all", folder.resolve("none"))).isEqualTo(3);
        index("{\"file\":\"gone.edn\",\"model\":\"register\",\"expected\":true}");
        assertThat(run("check", "--all", folder)).isEqualTo(3);
        assertThat(out.toString()).contains("gone.edn: there is no such file");
        index("{\"file\":7}");
        assertThat(run("check", "--all", folder)).isEqualTo(3);
        assertThat(err.toString()).contains("no index.json in it", "no such folder", "index.json:1:23: found `7`");
    }

    @Test
    void showDrawsTheHistory() throws IOException {
        assertThat(run("show", file("stale.edn", STALE))).isZero();
        assertThat(out.toString()).contains("1  ┬  process 0  invoke write 1", "4  ┴  process 1  ok read -> 7");
    }

    @Test
    void helpHasExamples() {
        assertThat(run("check", "--help")).isZero();
        assertThat(run("show", "--help")).isZero();
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("antecedent history check --model cas-register etcd_000.log", "antecedent history show");
    }
}
