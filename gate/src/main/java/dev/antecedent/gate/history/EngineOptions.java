package dev.antecedent.gate.history;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whose model judges, and who is asked. A picocli mixin. */
final class EngineOptions {

    /** Who judges. */
    enum Engine {
        ANTECEDENT,
        KNOSSOS,
        BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--model-file",
            paramLabel = "FILE",
            description = "A model in Clojure: --model names a variable of this file. Runs the file's code.")
    private @Nullable Path modelFile;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "Who judges: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. With both, different"
                    + " verdicts are status 1.")
    private Engine engine = Engine.ANTECEDENT;

    @Option(
            names = "--knossos-classpath",
            paramLabel = "PATH",
            description = "Where the real Knossos is; as `lein classpath` prints it in a project that has it.")
    private @Nullable String knossosClassPath;

    Optional<Path> modelFile() {
        return Optional.ofNullable(modelFile);
    }

    Engine engine() {
        return engine;
    }

    Optional<String> knossosClassPath() {
        return Optional.ofNullable(knossosClassPath);
    }

    /** Whether any of them was given. */
    boolean given() {
        return modelFile != null || engine != Engine.ANTECEDENT || knossosClassPath != null;
    }

    /** Engines by their words. */
    static final class Words implements ITypeConverter<Engine>, Iterable<String> {
        @Override
        public Engine convert(String word) {
            return Arrays.stream(Engine.values())
                    .filter(engine -> engine.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("found '" + word + "', wanted " + String.join(" or ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Engine.values()).map(Engine::toString).iterator();
        }
    }
}
