package dev.antecedent.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * An action with its arguments: one TLA+ action, and the one Java method of the same name.
 *
 * @param action the action's name
 * @param arguments the arguments by parameter name, in the order of the action's parameters
 */
public record Call(String action, Map<String, Value> arguments) {

    /**
     * Copies the arguments and keeps their order.
     *
     * @throws IllegalArgumentException if there are several arguments in a map without an order: a trace written from it
     *     would differ from run to run
     */
    public Call {
        if (arguments.size() > 1 && !(arguments instanceof LinkedHashMap || arguments instanceof SortedMap)) {
            throw new IllegalArgumentException("arguments of " + action + " in a map without an order");
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The action without arguments. */
    public static Call of(String action) {
        return new Call(action, Map.of());
    }

    /** The same with this argument: one more, the last, or another in the place of the one of that name. */
    public Call with(String parameter, Value argument) {
        Map<String, Value> more = new LinkedHashMap<>(arguments);
        more.put(parameter, argument);
        return new Call(action, more);
    }

    /** As TLA+ writes it: {@code Receive("p1", <<"p0", 3>>)}. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? action
                : arguments.values().stream().map(Value::toString).collect(Collectors.joining(", ", action + "(", ")"));
    }
}
