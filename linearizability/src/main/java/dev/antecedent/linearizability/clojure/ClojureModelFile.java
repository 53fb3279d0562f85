package dev.antecedent.linearizability.clojure;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A model that somebody wrote in a file of Clojure. */
public final class ClojureModelFile {

    private final String name;
    private final Object model;

    private ClojureModelFile(String name, Object model) {
        this.name = name;
        this.model = model;
    }

    /**
     * Evaluates the file, which runs its code.
     *
     * @param variable of the file's namespace, or qualified: holds a model, or a function that makes one
     * @param initial in EDN, for a function of an initial value
     * @throws UnusableClojure if it cannot be evaluated, or there is no model under that name
     * @throws IOException if the file cannot be read
     */
    public static ClojureModelFile load(Path file, String variable, Optional<String> initial) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Object model = ClojureVars.function("antecedent.knossos.files", "load-model")
                .invoke(file.toString(), variable, initial.orElse(null));
        return new ClojureModelFile(variable, model);
    }

    /**
     * The model for one history.
     *
     * @param file that the history was read from
     * @throws UnusableClojure if the history's values cannot be told to Clojure
     * @throws IOException if the file cannot be read
     */
    public ModelDefinition definitionFor(Path file, History history) throws IOException {
        WrittenValues values = WrittenValues.of(file, history);
        return new ClojureDefinition(name, model, new ToldOperations(values::of));
    }
}
