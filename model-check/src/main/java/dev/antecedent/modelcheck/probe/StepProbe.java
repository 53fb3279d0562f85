package dev.antecedent.modelcheck.probe;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks TLC which actions are enabled in given states, with which arguments, and where they lead. TLC's own output names
 * an action without its arguments; here each action is evaluated with each combination of them and written down.
 *
 * @param extended the module that the probe EXTENDS
 * @param actions for each action its parameters in order, each with the TLA+ expression for its candidates
 * @param more names of variables beside those of the states, with the expressions for their values
 */
public record StepProbe(String extended, Map<String, Map<String, String>> actions, SortedMap<String, String> more) {

    /** The probe's module. */
    public static final String MODULE = "StepProbe";

    /** The file with the states, in the folder in which TLC runs. */
    public static final String STATES = "StepProbe.states";

    private static final String NUMBER = "stepProbeState";

    /**
     * A step that the specification has.
     *
     * @param state in which of the given states, from 0
     * @param call the action with its arguments
     * @param next the state afterwards
     */
    public record Step(int state, Call call, State next) {}

    /** The module's text, for states of these variables. */
    public String module(SortedSet<String> variables) {
        StringBuilder text = new StringBuilder();
        text.append("---- MODULE ").append(MODULE).append(" ----\n");
        text.append("EXTENDS ").append(extended).append(", EvidenceFiles, Naturals\n");
        text.append("VARIABLE ").append(NUMBER).append('\n');
        text.append("StepProbeStates == ValuesIn(\"").append(STATES).append("\")\n");
        text.append("StepProbeInit == \\E k \\in DOMAIN StepProbeStates :\n  /\\ ")
                .append(NUMBER)
                .append(" = k\n");
        variables.forEach(name -> text.append(String.format("  /\\ %s = StepProbeStates[k].%s\n", name, name)));
        more.forEach((name, value) -> text.append(String.format("  /\\ %s = %s\n", name, value)));
        text.append("StepProbeNext == /\\ ")
                .append(NUMBER)
                .append(" > 0 /\\ ")
                .append(NUMBER)
                .append("' = 0\n");
        more.keySet()
                .forEach(name -> text.append("  /\\ UNCHANGED ").append(name).append('\n'));
        text.append("  /\\\n");
        actions.forEach((action, parameters) -> text.append(disjunct(action, parameters, variables)));
        return text.append("====\n").toString();
    }

    /** The config's statements besides those for the constants. */
    public static String config() {
        return "INIT StepProbeInit\nNEXT StepProbeNext\nCHECK_DEADLOCK FALSE\n";
    }

    private static String disjunct(String action, Map<String, String> parameters, SortedSet<String> variables) {
        String names = String.join(", ", parameters.keySet());
        String quantified = parameters.entrySet().stream()
                .map(parameter -> "\\E " + parameter.getKey() + " \\in " + parameter.getValue() + " : ")
                .collect(Collectors.joining());
        String next =
                variables.stream().map(name -> name + " |-> " + name + "'").collect(Collectors.joining(", "));
        return String.format(
                "     \\/ %s%s%s /\\ Record(\"step\", <<%s, \"%s\", <<%s>>, [%s]>>)\n",
                quantified, action, parameters.isEmpty() ? "" : "(" + names + ")", NUMBER, action, names, next);
    }

    /** The file's text for these states. */
    public static String states(List<State> states) {
        return states.stream()
                .map(state -> Value.record(state.variables()) + "\n")
                .collect(Collectors.joining());
    }

    /** The steps that TLC wrote down, by state, then by call. */
    public List<Step> steps(RecordFile record) {
        List<Step> steps = new ArrayList<>();
        for (Value value : record.values("step")) {
            List<Value> parts = RecordFile.elements(value);
            String action = ((Value.Text) parts.get(1)).value();
            steps.add(new Step(
                    (int) ((Value.Int) parts.get(0)).value() - 1,
                    new Call(action, arguments(action, RecordFile.elements(parts.get(2)))),
                    state(parts.get(3))));
        }
        return steps;
    }

    private Map<String, Value> arguments(String action, List<Value> values) {
        Map<String, Value> arguments = new LinkedHashMap<>();
        for (String parameter : actions.getOrDefault(action, Map.of()).keySet()) {
            arguments.put(parameter, values.get(arguments.size()));
        }
        return arguments;
    }

    /** The state that a record of variables is. */
    public static State state(Value record) {
        SortedMap<String, Value> variables = new TreeMap<>();
        ((Value.Function) record).mapping().forEach((name, value) -> variables.put(((Value.Text) name).value(), value));
        return new State(variables);
    }
}
