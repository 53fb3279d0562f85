package dev.antecedent.modelcheck.tlc.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java answers for {@code TraceLog.tla} is what TLA+ says: the same module under another name has no overrides. */
class TraceLogIT {

    private static final String TRACE = """
            {"format":"antecedent-trace/1","spec":"Any","constants":{}}
            {"i":0,"action":"Init","state":{"clock":{"p0":0,"p1":0}}}
            {"i":1,"action":"Send","args":{"process":"p0"},"state":{"clock":{"p0":1}},"partial":["clock"]}
            {"i":2,"action":"Receive","args":{"process":"p1","message":1},"state":{"clock":{"p0":1,"p1":2}}}
            {"i":3,"action":"Local","args":{},"state":{"network":{"#set":[1]}}}
            {"end":true,"events":3}
            """;

    private static final String MODULE = """
            ---- MODULE Equal ----
            EXTENDS TraceLog
            Plain == INSTANCE PlainLog
            Index == 0..LastLineOf(Log)
            All == UNION {MutationsOf(Log, i) : i \\in Index} \\cup {0}
            Clock == [{"p0", "p1"} -> 0..2]
            ASSUME Several == 4 <= LastLineOf(Log) + 1 /\\ \\E m \\in All : m > 5
            ASSUME BranchesEqual == \\A i \\in Index, m \\in All : Branches(Log, i, m) = Plain!Branches(Log, i, m)
            ASSUME FollowsEqual == \\A i \\in Index, m \\in All : Follows(Log, i, m, 2) <=> Plain!Follows(Log, i, m, 2)
            ASSUME SaysEqual == \\A i \\in Index, m \\in All : \\A a \\in {"Send", "Receive", "Other"} :
              Says(Log, i, m, a) <=> Plain!Says(Log, i, m, a)
            ASSUME ChoicesEqual == \\A i \\in Index, m \\in All :
              /\\ Choices(Log, i, m, "process", {"p0", "p2"}) = Plain!Choices(Log, i, m, "process", {"p0", "p2"})
              /\\ Choices(Log, i, m, "message", 0..1) = Plain!Choices(Log, i, m, "message", 0..1)
            ASSUME AgreesEqual == \\A i \\in Index, m \\in All, c \\in Clock, n \\in SUBSET (0..2) :
              LET variables == [clock |-> c, network |-> n]
              IN  Agrees(Log, i, m, variables) <=> Plain!Agrees(Log, i, m, variables)
            EqualInit == line = 0 /\\ mutation = 0
            EqualNext == UNCHANGED <<line, mutation>>
            ====
            """;

    private static final String CONFIG = """
            CONSTANTS TraceFile = "t.ndjson" Mutations = 40 Window = 2 Skipped = {}
            INIT EqualInit
            NEXT EqualNext
            CHECK_DEADLOCK FALSE
            """;

    @TempDir
    private Path folder;

    @Test
    void javaAnswersWhatTheModuleSays() throws Exception {
        assertThat(run(MODULE).outcome()).isEqualTo(new Outcome.Holds());
    }

    @Test
    void aDifferenceWouldBeNoticed() throws Exception {
        String differing = MODULE.replace("Plain!Says(Log, i, m, a)", "~Plain!Says(Log, i, m, a)");

        assertThat(run(differing).outcome()).isNotEqualTo(new Outcome.Holds());
    }

    private GeneratedModel.Run run(String module) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/dev/antecedent/specs/lib/TraceLog.tla"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("PlainLog.tla"), text.replace("MODULE TraceLog", "MODULE PlainLog"));
        }
        Files.writeString(folder.resolve("t.ndjson"), TRACE);
        return new GeneratedModel("Equal", module, CONFIG, List.of(), new Budget(100, 256, 60), List.of())
                .run(new TlcRunner(TlcDistribution.bundled()), folder, Progress.SILENT);
    }
}
