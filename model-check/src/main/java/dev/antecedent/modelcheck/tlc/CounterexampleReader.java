package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a behaviour together from the states that TLC printed. */
final class CounterexampleReader {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+): (.*)");
    private static final Pattern ACTION = Pattern.compile("<(\\w+)(?:\\(.*\\))? (line .*)>");

    private final TlcConfig config;
    private final List<Step> steps = new ArrayList<>();
    private OptionalInt loopsTo = OptionalInt.empty();

    private CounterexampleReader(TlcConfig config) {
        this.config = config;
    }

    /** The behaviour that the report shows; without steps where it shows none. */
    static Counterexample read(TlcReport report, TlcConfig config) {
        CounterexampleReader reader = new CounterexampleReader(config);
        report.messages().forEach(reader::take);
        return new Counterexample(reader.steps, reader.loopsTo);
    }

    private void take(ToolMessage message) {
        switch (message.code()) {
            case MessageCode.INVARIANT_VIOLATED_INITIALLY, MessageCode.PROPERTY_VIOLATED_INITIALLY ->
                addState(Optional.empty(), Optional.empty(), message.text());
            case MessageCode.STATE -> addNumbered(message.text());
            // A stuttering step stands behind the state that it repeats, so it says where it is by counting on.
            case MessageCode.STUTTERING -> loopsTo = OptionalInt.of(steps.size() - 1);
            case MessageCode.BACK_TO_STATE -> loopsTo = OptionalInt.of(number(message.text()) - 1);
            default -> {
                // Not about a state.
            }
        }
    }

    private void addNumbered(String text) {
        String header = text.lines().findFirst().orElse("");
        Matcher numbered = NUMBERED.matcher(header);
        Matcher action = ACTION.matcher(numbered.matches() ? numbered.group(2) : header);
        if (action.matches()) {
            addState(Optional.of(Call.of(config.specified(action.group(1)))), Optional.of(action.group(2)), text);
        } else {
            addState(Optional.empty(), Optional.empty(), text);
        }
    }

    private void addState(Optional<Call> call, Optional<String> location, String text) {
        int end = text.indexOf('\n');
        State state = TlaText.state(end < 0 ? "" : text.substring(end));
        steps.add(new Step(call, location, state, changed(state)));
    }

    private List<String> changed(State state) {
        if (steps.isEmpty()) {
            return List.copyOf(state.variables().keySet());
        }
        Map<String, Value> before = steps.get(steps.size() - 1).state().variables();
        return state.variables().entrySet().stream()
                .filter(entry -> !Objects.equals(before.get(entry.getKey()), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int number(String text) {
        Matcher numbered = NUMBERED.matcher(text.lines().findFirst().orElse(""));
        if (!numbered.matches()) {
            throw new IllegalStateException("TLC's message has no state number: " + text);
        }
        return Integer.parseInt(numbered.group(1));
    }
}
