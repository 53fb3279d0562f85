package dev.antecedent.gate.launch;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.UnusableInput;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What becomes of a failure: bad input is one message and {@link ExitCode#UNUSABLE}, everything else is a fault of the
 * kit, one line on what to do and {@link ExitCode#CRASHED}.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final BooleanSupplier debug;

    Failures(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        if (failure instanceof ParameterException misuse) {
            return handleParseException(misuse, new String[0]);
        }
        PrintWriter err = line.getErr();
        Optional<String> complaint = complaint(failure);
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        if (complaint.isPresent()) {
            err.println("antecedent: " + complaint.get());
            return ExitCode.UNUSABLE.status();
        }
        err.println(fault(failure));
        return ExitCode.CRASHED.status();
    }

    /** What becomes of a failure that is no exception, such as memory that does not suffice. */
    int handleError(Error failure, CommandLine line) {
        PrintWriter err = line.getErr();
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        err.println(
                failure instanceof OutOfMemoryError
                        ? "antecedent: out of memory. Give Java more, as in JAVA_TOOL_OPTIONS=-Xmx8g, or lower the budget."
                        : fault(failure));
        return ExitCode.CRASHED.status();
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine line = misuse.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("antecedent: " + misuse.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.UNUSABLE.status();
    }

    /** The message for bad input; empty where the failure is none of the user's doing. */
    private static Optional<String> complaint(Throwable failure) {
        if (failure instanceof UnusableInputException unusable) {
            return Optional.of(unusable.problem().toString());
        }
        if (failure instanceof UnusableInput unusable) {
            return Optional.of(unusable.problem().toString());
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return complaint(unchecked.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return Optional.of(file.getFile() + ": " + reason(file));
        }
        return Optional.empty();
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file; check the path";
        } else if (failure instanceof AccessDeniedException) {
            return "no permission; make it readable, or choose another place";
        } else if (failure instanceof NotDirectoryException) {
            return "found a file where a folder is wanted; give a folder";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private static String fault(Throwable failure) {
        return "antecedent: a fault in antecedent itself: "
                + failure.getClass().getSimpleName() + ": " + firstLine(failure.getMessage())
                + ". Run it again with --debug and report the stack trace.";
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no message" : message.lines().findFirst().orElse("no message");
    }
}
