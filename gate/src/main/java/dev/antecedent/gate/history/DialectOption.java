package dev.antecedent.gate.history;

import dev.antecedent.linearizability.history.Dialect;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How failed operations and nil reads are meant. A picocli mixin. */
final class DialectOption {

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = Words.class,
            completionCandidates = Words.class,
            description =
                    "What failed operations and nil reads say: ${COMPLETION-CANDIDATES}; by content if not given.")
    private @Nullable Dialect dialect;

    Optional<Dialect> dialect() {
        return Optional.ofNullable(dialect);
    }

    /** Dialects by their words. */
    static final class Words implements ITypeConverter<Dialect>, Iterable<String> {
        @Override
        public Dialect convert(String word) {
            return Dialect.named(word)
                    .orElseThrow(() ->
                            new TypeConversionException("found '" + word + "', wanted " + String.join(" or ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Dialect.values()).map(Dialect::word).iterator();
        }
    }
}
