package dev.antecedent.gate.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Models in Clojure and the real Knossos on the command line; Knossos itself is played by stubs with its names. */
final class ClojureOptionsTest {

    private static final Path STUBS = Path.of(System.getProperty("antecedent.home", ".."))
            .resolve("linearizability/src/test/resources/knossos-stubs");

    private static final String READ_ONE = """
            [{:process 0, :type :invoke, :f :write, :value 1}
             {:process :nemesis, :type :info, :f :start, :value [:a "b"]}
             {:process 1, :type :invoke, :f :write, :value 2}
             {:process 0, :type :ok, :f :write}
             {:process 2, :type :invoke, :f :cas, :value [7 8]}
             {:process 2, :type :fail, :f :cas, :value :conflict}
             {:process 3, :type :invoke, :f :read}
             {:process 3, :type :ok, :f :read, :value 1}]
            """;
    private static final String READ_SEVEN = READ_ONE.replace(":read, :value 1", ":read, :value 7");

    private static final String TICKETS = """
            (defrecord Tickets [next]
              Model
              (step [_ {:keys [f value pending]}]
                (cond
                  (not= :take f) (throw (UnsupportedOperationException. "take is all there is"))
                  (or pending (= value next)) (->Tickets (inc next))
                  :else (inconsistent (str "the next ticket is " next)))))

            (defn tickets
              ([] (tickets 0))
              ([from] (->Tickets from)))

            (def from-five (tickets 5))
            """;
    private static final String TAKEN = """
            {:process 0, :type :invoke, :f :take, :value nil}
            {:process 1, :type :invoke, :f :take, :value nil}
            {:process 1, :type :ok, :f :take, :value 0}
            {:process 0, :type :ok, :f :take, :value 1}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Object... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length + 2];
        words[0] = "history";
        words[1] = "check";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 2] = arguments[i].toString();
        }
        return line.execute(words);
    }

    /** A class path: the names that all stubs have, and what is particular to one. */
    private static String stub(String name) {
        return STUBS.resolve("names") + File.pathSeparator + STUBS.resolve(name);
    }

    /** Each call loads a Clojure of its own, which takes seconds: many files in few calls. */
    private int knossos(String engine, String stub, String model, Path... files) {
        List<Object> arguments =
                new ArrayList<>(List.of("--engine", engine, "--knossos-classpath", stub(stub), "--model", model));
        if (model.equals("cas-register")) {
            arguments.addAll(List.of("--initial", "0"));
        }
        arguments.addAll(List.of(files));
        return check(arguments.toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aModelInClojureJudges() throws IOException {
        Path model = file("tickets.clj", TICKETS);
        Path taken = file("taken.edn", TAKEN);
        assertThat(check("--model-file", model, "--model", "tickets", taken)).isZero();
        assertThat(out.toString()).contains("model: tickets, initially Tickets{:next 0}");
        assertThat(check("--model-file", model, "--model", "tickets", "--initial", "1", taken))
                .isEqualTo(1);
        assertThat(out.toString()).contains("the next ticket is 1");
        assertThat(check("--model-file", model, "--model", "from-five", taken)).isEqualTo(1);
    }

    @Test
    void aModelSeesKeywordsAndSetsAsTheyAreWritten() throws IOException {
        Path model = file("models.clj", """
                (ns my.models
                  (:require [antecedent.knossos.model :as model]))
                (def registers model/multi-register)
                (def elements model/set)
                """);
        Path transactions = file("txn.edn", """
                [{:process 0, :type :invoke, :f :txn, :value [[:write :x 1] [:read :y nil]]}
                 {:process 0, :type :ok, :f :txn, :value [[:write :x 1] [:read :y 0]]}]
                """);
        assertThat(check("--model-file", model, "--model", "registers", "--initial", "{:x 0 :y 0}", transactions))
                .isZero();
        Path set = file("set.edn", """
                ({:process 0, :type :invoke, :f :add, :value :a} {:process 0, :type :ok, :f :add, :value :a}
                 {:process 0, :type :invoke, :f :read} {:process 0, :type :ok, :f :read, :value #{:a}})
                """);
        assertThat(check("--model-file", model, "--model", "my.models/elements", set))
                .isZero();
        Path ambiguous = file("both.edn", """
                [{:process 0, :type :invoke, :f :add, :value :a} {:process 1, :type :invoke, :f :add, :value "a"}]
                """);
        assertThat(check("--model-file", model, "--model", "elements", ambiguous))
                .isEqualTo(3);
        assertThat(err.toString()).contains(":1:50: found \"a\" where :a stands for the same value before");
    }

    @Test
    void aModelThatThrowsIsUnusableInput() throws IOException {
        Path model = file("tickets.clj", TICKETS);
        Path put = file(
                "put.edn",
                "[{:process 0, :type :invoke, :f :put, :value 3}" + " {:process 0, :type :ok, :f :put, :value 3}]");
        assertThat(check("--model-file", model, "--model", "tickets", put)).isEqualTo(3);
        assertThat(err.toString())
                .isEqualTo("antecedent: " + put + ":1:2: the model in state Tickets{:next 0} failed at :put 3:"
                        + " take is all there is\n");
    }

    @Test
    void aModelFileThatIsWrongIsUnusableInputWithItsPlace() throws IOException {
        Path taken = file("taken.edn", TAKEN);
        assertThat(check(
                        "--model-file",
                        file("a.clj", "(def a 1)\n\n(def b (undefined-name 3))\n"),
                        "--model",
                        "a",
                        taken))
                .isEqualTo(3);
        assertThat(check("--model-file", file("b.clj", "(def a 1)\n(def b [1 2)\n"), "--model", "a", taken))
                .isEqualTo(3);
        assertThat(check("--model-file", file("c.clj", "(def a 1)\n"), "--model", "a", taken))
                .isEqualTo(3);
        assertThat(check("--model-file", file("d.clj", TICKETS), "--model", "ticket", taken))
                .isEqualTo(3);
        assertThat(check("--model-file", folder.resolve("d.clj"), "--model", "from-five", "--initial", "3", taken))
                .isEqualTo(3);
        assertThat(check("--model-file", folder.resolve("none.clj"), "--model", "a", taken))
                .isEqualTo(3);
        assertThat(check("--model-file", folder.resolve("d.clj"), taken)).isEqualTo(3);
        assertThat(err.toString())
                .contains("a.clj:3:", "Unable to resolve symbol: undefined-name")
                .contains("b.clj:2:", "found text that Clojure cannot read")
                .contains("c.clj: a: found 1, wanted a model")
                .contains("d.clj: found no variable ticket, wanted one of from-five, tickets")
                .contains("from-five: found a model, wanted a function", "leave out --initial")
                .contains("none.clj: there is no such file")
                .contains("wanted one: --model VARIABLE of");
    }

    @Test
    void bothEnginesAgree() throws IOException {
        Path one = file("one.edn", READ_ONE);
        Path lines = file("lines.ndjson", """
                {"process":0,"type":"invoke","f":"write","value":"a"}
                {"process":0,"type":"ok","f":"write","value":"a"}
                {"process":1,"type":"invoke","f":"read","value":null}
                {"process":1,"type":"ok","f":"read","value":"a"}
                """);
        assertThat(knossos("both", "right", "cas-register", one, lines)).isZero();
        assertThat(out.toString()).startsWith("holds").contains("  knossos: holds\n  the verdicts are the same");
        assertThat(knossos("both", "right", "cas-register", file("seven.edn", READ_SEVEN)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("  knossos: violated {:op {").doesNotContain("DIFFER");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aKnossosThatIsWrongIsNoticed() throws IOException {
        assertThat(knossos("both", "wrong", "cas-register", file("seven.edn", READ_SEVEN), file("one.edn", READ_ONE)))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "THE VERDICTS DIFFER: antecedent says violated, knossos says holds",
                        "the verdicts are the same");
    }

    @Test
    void knossosAloneIsAsked() throws IOException {
        Path seven = file("seven.edn", READ_SEVEN);
        assertThat(knossos("knossos", "right", "cas-register", seven)).isEqualTo(1);
        assertThat(out.toString()).startsWith("violated  " + seven).doesNotContain("verdicts");
    }

    @Test
    void aKnossosThatGivesUpIsUndecided() throws IOException {
        Path one = file("one.edn", READ_ONE);
        assertThat(knossos("knossos", "undecided", "cas-register", one)).isEqualTo(2);
        assertThat(knossos("both", "undecided", "cas-register", one, file("seven.edn", READ_SEVEN)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("knossos: undecided {:cause :timeout}", "not compared");
    }

    @Test
    void aKnossosThatThrowsIsOneMessage() throws IOException {
        Path one = file("one.edn", READ_ONE);
        assertThat(knossos("both", "throwing", "cas-register", one)).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("antecedent: " + one + ": Knossos failed: thrown on purpose\n");
    }

    @Test
    void whatKnossosDoesNotHaveIsSaid() throws IOException {
        Path one = file("one.edn", READ_ONE);
        assertThat(check("--engine", "both", "--model", "register", one)).isEqualTo(3);
        assertThat(check(
                        "--engine",
                        "both",
                        "--knossos-classpath",
                        STUBS.resolve("none"),
                        "--model",
                        "cas-register",
                        one))
                .isEqualTo(3);
        assertThat(check("--knossos-classpath", "x", "--model", "register", one))
                .isEqualTo(3);
        assertThat(check("--engine", "porcupine", "--model", "register", one)).isEqualTo(3);
        assertThat(check("--engine", "both", "--model-file", one, "--model", "register", one))
                .isEqualTo(3);
        assertThat(check("--engine", "both", "--all", folder)).isEqualTo(3);
        Path log = file(
                "cas.log", "INFO  jepsen.util - 1\t:invoke\t:cas\t[1 2]\nINFO  jepsen.util - 1\t:fail\t:cas\t[1 2]\n");
        Path push = file("push.edn", "[{:process 0, :type :invoke, :f :push, :value 1}]");
        assertThat(knossos("both", "right", "stack", log, push)).isEqualTo(3);
        assertThat(err.toString())
                .contains("Knossos cannot judge this: knossos.model has no stack")
                .contains("--engine both: add --knossos-classpath PATH, the class path of Knossos, as `lein classpath`")
                .contains("found no knossos.model there")
                .contains("add --engine knossos or --engine both")
                .contains("found 'porcupine', wanted antecedent or knossos or both")
                .contains("so add --dialect jepsen");
    }

    @Test
    void transactionsReachKnossosAsTheyAreWritten() throws IOException {
        Path transactions = file("txn.edn", """
                [{:process 0, :type :invoke, :f :txn, :value [[:write :x 1] [:read :y nil]]}
                 {:process 0, :type :ok, :f :txn, :value [[:write :x 1] [:read :y 0]]}]
                """);
        assertThat(check(
                        "--engine",
                        "both",
                        "--knossos-classpath",
                        stub("right"),
                        "--model",
                        "multi-register",
                        "--initial",
                        "{:x 0 :y 0}",
                        transactions))
                .as(err.toString())
                .isZero();
    }
}
