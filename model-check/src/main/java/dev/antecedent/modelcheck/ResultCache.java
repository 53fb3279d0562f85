package dev.antecedent.modelcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Verdicts of earlier runs, by the content of everything that they depend on.
 *
 * <p>A stored result that cannot be read is no result: it is run again and written anew. A result appears only when it
 * is complete, so two gates may share a folder.
 */
public final class ResultCache {

    private final Path folder;

    /** The results in this folder; it is made when the first one is stored. */
    public ResultCache(Path folder) {
        this.folder = folder;
    }

    /** The run stored under this key. */
    Optional<ModelRun> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode stored = JsonMapper.shared().readTree(Files.readAllBytes(file));
            return stored.required("key").stringValue().equals(key)
                    ? Optional.of(ModelRunJson.read(stored.required("run")))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Stores a run that has a verdict; the others depend on the machine or on the moment. */
    void store(String key, ModelRun run) throws IOException {
        if (run.outcome() instanceof Outcome.Undecided || run.outcome() instanceof Outcome.Unusable) {
            return;
        }
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("key", key);
        node.set("run", ModelRunJson.write(run));
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "." + key.substring(0, 8), ".unfinished");
        try {
            Files.write(unfinished, JsonMapper.shared().writeValueAsBytes(node));
            Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }
}
