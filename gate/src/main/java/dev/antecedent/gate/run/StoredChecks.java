package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a check only where no stored result has the same inputs. What is undecided or unusable is never stored: it may
 * depend on the moment.
 *
 * @param store the results of earlier runs
 * @param kit a key of all code that bears on results, TLC's included
 */
record StoredChecks(ResultStore store, String kit) {

    /** Makes the check. */
    @FunctionalInterface
    interface Work<T> {
        T make() throws IOException, InterruptedException;
    }

    /** A key for something about a specification: its folder, those that it uses, and the library. */
    ContentKey key(String kind, SpecFolder spec) {
        ContentKey key = new ContentKey(kind).text(kit);
        for (Path folder : spec.modulePath()) {
            key.folder(folder);
        }
        return key;
    }

    <T extends Check> Made<T> check(String key, Class<T> type, Work<T> work) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Optional<T> stored = store.find(key, type);
        T result = stored.isPresent() ? stored.get() : work.make();
        boolean lasting = result.standing() == Standing.AS_EXPECTED || result.standing() == Standing.UNEXPECTED;
        if (stored.isEmpty() && lasting) {
            store.keep(key, result);
        }
        return new Made<>(result, (System.nanoTime() - begun) / 1_000_000, stored.isPresent());
    }
}
