package dev.antecedent.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {

    private static final String KEY = "0123456789abcdef";

    @TempDir
    Path folder;

    @Test
    void whatIsStoredIsFound() throws IOException {
        ResultCache cache = new ResultCache(folder.resolve("cache"));
        for (Outcome outcome : List.of(
                new Outcome.Holds(),
                new Outcome.Deadlocked(CounterexampleTextTest.LASSO),
                new Outcome.Violated("Safe", CounterexampleTextTest.LASSO))) {
            cache.store(KEY, run(outcome, false));

            assertThat(cache.find(KEY)).contains(run(outcome, true));
        }
        assertThat(cache.find("f" + KEY)).isEmpty();
    }

    @Test
    void whatHasNoVerdictIsNotStored() throws IOException {
        ResultCache cache = new ResultCache(folder);
        cache.store(KEY, run(new Outcome.Undecided("too slow"), false));
        cache.store(KEY, run(new Outcome.Unusable(Problem.in(folder, "bad")), false));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDamagedResultIsNoResultAndIsWrittenAnew() throws IOException {
        ResultCache cache = new ResultCache(folder);
        cache.store(KEY, run(new Outcome.Holds(), false));
        Path stored = folder.resolve(KEY + ".json");
        for (String damaged : List.of("", "{", "[]", "{\"key\":\"" + KEY + "\"}", "{\"key\":\"other\",\"run\":{}}")) {
            Files.writeString(stored, damaged);
            assertThat(cache.find(KEY)).isEmpty();
        }

        cache.store(KEY, run(new Outcome.Holds(), false));

        assertThat(cache.find(KEY)).isPresent();
    }

    @Test
    void aKeyTellsItsPartsApart() {
        String together = new ContentKey().text("a", "bc").hex();

        assertThat(new ContentKey().text("ab", "c").hex()).isNotEqualTo(together);
        assertThat(new ContentKey().text("a", "b").text("", "c").hex()).isNotEqualTo(together);
        assertThat(new ContentKey().text("a", "bc").hex()).isEqualTo(together);
    }

    private static ModelRun run(Outcome outcome, boolean cached) {
        Coverage coverage =
                new Coverage(new TreeMap<>(Map.of("Go line 1", true)), new TreeMap<>(Map.of("Safe line 2", false)));
        return new ModelRun(outcome, 3, 4, OptionalInt.of(2), coverage, 5, cached);
    }
}
