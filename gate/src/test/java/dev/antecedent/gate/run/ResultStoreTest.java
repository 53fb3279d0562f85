package dev.antecedent.gate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Strength;
import dev.antecedent.gate.result.TraceResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored comes back as it was, and a damaged store costs time and nothing else. */
final class ResultStoreTest {

    @TempDir
    private Path folder;

    private static final LockstepResult WALK = new LockstepResult(
            "A", "MCA", "A", "small", 1, 2, 1, 2, 3, List.of("a path"), Standing.UNEXPECTED, "differs");

    @Test
    void everyKindOfResultComesBack() {
        ResultStore store = ResultStore.in(folder);
        TraceResult trace = new TraceResult(
                "A",
                "t",
                3,
                OptionalInt.of(2),
                0,
                0,
                List.of("why"),
                Strength.COMPUTED,
                Standing.AS_EXPECTED,
                "rejected");
        HistoryChecks.Verdicts histories = new HistoryChecks.Verdicts(List.of(new HistoryResult(
                "h.edn", "register", "holds", "holds", List.of(), Standing.AS_EXPECTED, "holds, as indexed")));
        store.keep("walk", WALK);
        store.keep("trace", trace);
        store.keep("histories", histories);

        assertThat(store.find("walk", LockstepResult.class)).contains(WALK);
        assertThat(store.find("trace", TraceResult.class)).contains(trace);
        assertThat(store.find("histories", HistoryChecks.Verdicts.class)).contains(histories);
    }

    @Test
    void aDamagedResultIsNone() throws IOException {
        ResultStore store = ResultStore.in(folder);
        store.keep("walk", WALK);
        Files.writeString(folder.resolve("walk.json"), "{\"specification\":");

        assertThat(store.find("walk", LockstepResult.class)).isEmpty();
        assertThat(ResultStore.none().find("walk", LockstepResult.class)).isEmpty();
    }

    @Test
    void equalContentsHaveEqualKeysAndOthersDoNot() throws IOException {
        Path a = Files.createDirectory(folder.resolve("a"));
        Path b = Files.createDirectory(folder.resolve("b"));
        Files.writeString(a.resolve("x"), "1");
        Files.writeString(b.resolve("x"), "1");
        String first = new ContentKey("kind").folder(a).finished();
        assertThat(new ContentKey("kind").folder(b).finished()).isEqualTo(first);
        Files.writeString(b.resolve("x"), "2");
        assertThat(new ContentKey("kind").folder(b).finished()).isNotEqualTo(first);
        assertThat(new ContentKey("k").text("ab").text("c").finished())
                .isNotEqualTo(new ContentKey("k").text("a").text("bc").finished());
    }
}
