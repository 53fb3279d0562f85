package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values and calls as a picture writes them. */
final class Words {

    private static final Pattern PLAIN = Pattern.compile("\"([\\w.+-]+)\"");
    private static final Set<String> ENDS = Set.of("process", "recipient", "sender", "message");
    private static final int LABEL_MAX = 18;

    private Words() {}

    /** A value, a string without its quotes. */
    static String name(Value value) {
        return value instanceof Value.Text text ? text.value() : plain(value.toString());
    }

    /** Text of TLA+ without the quotes around simple strings. */
    static String plain(String text) {
        return PLAIN.matcher(text).replaceAll("$1");
    }

    /** What a call passes besides processes and the name of a message, such as an amount; empty where that is nothing. */
    static Optional<String> passed(Call call) {
        String passed = call.arguments().entrySet().stream()
                .filter(argument -> !ENDS.contains(argument.getKey()))
                .map(argument -> name(argument.getValue()))
                .collect(Collectors.joining(", "));
        return passed.isEmpty() ? Optional.empty() : Optional.of(cut(passed, LABEL_MAX));
    }

    /** The same with the parameters' names. */
    static Optional<String> named(Call call) {
        String named = call.arguments().entrySet().stream()
                .filter(argument -> !ENDS.contains(argument.getKey()))
                .map(argument -> argument.getKey() + " " + name(argument.getValue()))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of(cut(named, LABEL_MAX));
    }

    /** A message's own name: of a tuple its parts, of a record its fields besides the two processes. */
    static String label(Value message) {
        if (message instanceof Value.Function function && !function.mapping().isEmpty()) {
            return cut(
                    function.mapping().entrySet().stream()
                            .filter(field ->
                                    !(field.getKey() instanceof Value.Text text) || !ENDS.contains(text.value()))
                            .map(field -> function.isSequence()
                                    ? name(field.getValue())
                                    : name(field.getKey()) + " " + name(field.getValue()))
                            .collect(Collectors.joining(function.isSequence() ? "\u00b7" : ", ")),
                    LABEL_MAX);
        }
        return cut(name(message), LABEL_MAX);
    }

    /** At most so many characters, the last one telling that more follow. */
    static String cut(String text, int characters) {
        int points = text.codePointCount(0, text.length());
        return points <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, characters - 1))) + "\u2026";
    }

    /** What is known of a state, of partial variables entry by entry. */
    static String observed(State state, SortedSet<String> partial) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, Value> variable : state.variables().entrySet()) {
            if (partial.contains(variable.getKey()) && variable.getValue() instanceof Value.Function function) {
                function.mapping()
                        .forEach((key, entry) -> texts.add(variable.getKey() + "[" + name(key) + "] = " + entry));
            } else {
                texts.add(variable.getKey() + " = " + variable.getValue());
            }
        }
        return String.join("; ", texts);
    }

    /** A count with its noun: {@code 1 message}, {@code 2 messages}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }
}
