package dev.antecedent.linearizability.history;

import java.util.Set;

/** Operations in words. */
public final class OperationText {

    private static final String PENDING = ", pending";

    /** Operations that neither take nor return a value. */
    private static final Set<String> WITHOUT_VALUES = Set.of("acquire", "release");

    /** Operations that return a value which may equal their argument. */
    private static final Set<String> RETURNING = Set.of("fetch-add", "propose");

    private OperationText() {}

    /** Name, argument, result and outcome: {@code write 4}, {@code read -> 3}, {@code cas [1 2] failed}. */
    public static String of(Operation operation) {
        StringBuilder text = new StringBuilder();
        if (operation.key() != null) {
            text.append(operation.key().brief()).append(' ');
        }
        text.append(name(operation.f()));
        boolean argument = !operation.argument().equals(Value.nil());
        if (argument) {
            text.append(' ').append(operation.argument().brief());
        }
        switch (operation.outcome()) {
            case OK -> {
                if (argument ? hasResult(operation) : !WITHOUT_VALUES.contains(operation.f())) {
                    text.append(" -> ").append(operation.result().brief());
                }
            }
            case FAIL -> text.append(" failed");
            case UNKNOWN -> text.append(PENDING);
        }
        return text.toString();
    }

    /** The operation, who it is of and where it stands: {@code write 4 of process 3 (lines 3-7)}. */
    public static String cited(Operation operation) {
        String text = of(operation);
        String lines = "lines " + lines(operation);
        if (operation.isPending()) {
            text = text.substring(0, text.length() - PENDING.length());
            lines += PENDING;
        }
        return text + " of " + process(operation.process()) + " (" + lines + ")";
    }

    /** {@code process 3}, or the name of one that has a name. */
    public static String process(Value process) {
        return process instanceof Value.Text text ? name(text.value()) : "process " + process.brief();
    }

    /** A name as it is, quoted where it could not be seen or would break the line. */
    public static String name(String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(Character::isISOControl);
        return plain ? name : new Value.Text(name).brief();
    }

    /** The lines of invocation and response: {@code 3-7}, {@code 3-} if there was none. */
    public static String lines(Operation operation) {
        Event completion = operation.completion();
        String to = completion == null || operation.isPending()
                ? ""
                : Integer.toString(completion.position().line());
        return operation.invocation().position().line() + "-" + to;
    }

    /** The operation, its process, and where its response stands: {@code read -> 3 of process 1 (line 7)}. */
    public static String response(Operation operation) {
        Event completion = operation.completion();
        String line =
                completion == null ? "pending" : "line " + completion.position().line();
        return of(operation) + " of " + process(operation.process()) + " (" + line + ")";
    }

    private static boolean hasResult(Operation operation) {
        return RETURNING.contains(operation.f())
                || (!operation.result().equals(Value.nil())
                        && !operation.result().equals(operation.argument()));
    }
}
