package dev.antecedent.gate;

import dev.antecedent.modelcheck.Problem;
import java.nio.file.Path;

/**
 * An input that a verb cannot use. It ends the command with {@link ExitCode#UNUSABLE} and its {@link Problem} as the one
 * message; {@code --debug} adds the stack trace.
 *
 * <p>A verb throws it itself, or translates a failure of its module into it where that module's exception is not known
 * to the entry point.
 */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** The input's problem. */
    public UnusableInputException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** A problem with a file as a whole: what was found, what was wanted, what to do. */
    public static UnusableInputException in(Path file, String message) {
        return new UnusableInputException(Problem.in(file, message));
    }

    /** The place and the message. */
    public Problem problem() {
        return problem;
    }
}
