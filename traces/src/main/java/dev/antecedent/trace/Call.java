package dev.antecedent.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An action with its arguments: one TLA+ action, and the one Java method of the same name.
 *
 * @param action the action's name
 * @param arguments the arguments by parameter name, in the order of the action's parameters
 */
public record Call(String action, Map<String, Value> arguments) {

    /** Copies the arguments and keeps their order. */
    public Call {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** As TLA+ writes it: {@code Receive("p1", <<"p0", 3>>)}. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? action
                : arguments.values().stream().map(Value::toString).collect(Collectors.joining(", ", action + "(", ")"));
    }
}
