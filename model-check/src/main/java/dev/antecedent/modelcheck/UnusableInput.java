package dev.antecedent.modelcheck;

/** Thrown where an input cannot be used, so that the command cannot do its work: exit code 3. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With what is wrong, and where. */
    public UnusableInput(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
