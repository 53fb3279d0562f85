package dev.antecedent.gate.history;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.clojure.ClojureModelFile;
import dev.antecedent.linearizability.clojure.UnusableClojure;
import dev.antecedent.modelcheck.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the user brings in Clojure; where it is unusable, that is a problem of the input. */
final class ClojureParts {

    private ClojureParts() {}

    static ClojureModelFile loaded(Path file, String variable, Optional<String> initial) {
        try {
            return ClojureModelFile.load(file, variable, initial);
        } catch (UnusableClojure unusable) {
            throw new UnusableInputException(problem(unusable, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** At its place; what names no file was found while working on this one. */
    static Problem problem(UnusableClojure unusable, Path workedOn) {
        Path file = unusable.file().orElse(workedOn);
        String message = String.valueOf(unusable.getMessage());
        return unusable.position()
                .map(place -> Problem.at(file, place.line(), place.column(), message))
                .orElseGet(() -> Problem.in(file, message));
    }
}
