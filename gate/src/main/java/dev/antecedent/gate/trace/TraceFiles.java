package dev.antecedent.gate.trace;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceFormatException;
import dev.antecedent.trace.TraceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Trace files as arguments of a verb. */
final class TraceFiles {

    private TraceFiles() {}

    /**
     * The trace in the file.
     *
     * @throws UnusableInputException if it cannot be read to its end
     */
    static Trace read(Path file) {
        try {
            return TraceReader.read(file);
        } catch (TraceFormatException malformed) {
            throw unusable(malformed);
        } catch (FileSystemException absent) {
            throw new UncheckedIOException(absent);
        } catch (IOException unreadable) {
            throw UnusableInputException.in(
                    file, "cannot be read (" + unreadable.getMessage() + "); give a file that 'trace record' wrote");
        }
    }

    /** The complaint of a trace reader as that of a verb. */
    static UnusableInputException unusable(TraceFormatException malformed) {
        return new UnusableInputException(Problem.at(
                malformed.file(),
                malformed.line(),
                malformed.column(),
                "found " + malformed.found() + ", wanted " + malformed.wanted() + ". " + malformed.advice()));
    }
}
