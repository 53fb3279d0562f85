package dev.antecedent.gate.run;

import dev.antecedent.gate.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of earlier runs, by the content of everything that they depend on. What cannot be read counts as absent: the
 * worst that a damaged store can do is to cost time.
 */
final class ResultStore {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Optional<Path> folder;

    private ResultStore(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A store in a folder, made where it is missing. */
    static ResultStore in(Path folder) {
        return new ResultStore(Optional.of(folder));
    }

    /** A store that keeps nothing. */
    static ResultStore none() {
        return new ResultStore(Optional.empty());
    }

    /** The stored result. */
    <T> Optional<T> find(String key, Class<T> type) {
        Optional<Path> file = folder.map(store -> store.resolve(key + ".json")).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file.get()), type));
        } catch (IOException | JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Stores a result. */
    void keep(String key, Object result) {
        folder.ifPresent(store -> AtomicFile.write(store.resolve(key + ".json"), MAPPER.writeValueAsString(result)));
    }
}
