package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The questions to TLC about one trace: how far the specification follows it, where it may start, and which steps it
 * has at the place where it follows no further.
 */
record TraceModel(SpecFolder spec, Map<String, Value> constants, ValidationOptions options) {

    /** The trace, in the folder in which TLC runs. */
    static final String FILE = "trace.ndjson";

    private static final String RUN = "TraceRun";
    /** The config under which the trace is followed. */
    static final String CONFIG = RUN + ".cfg";

    private static final String START = "TraceStart";

    /**
     * The questions about a trace of this specification.
     *
     * @throws UnusableInput if it has no trace module
     */
    static TraceModel of(SpecFolder spec, Map<String, Value> constants, ValidationOptions options) {
        TraceModel model = new TraceModel(spec, constants, options);
        Path module = spec.path().resolve(model.moduleName() + ".tla");
        if (!Files.isRegularFile(module)) {
            throw new UnusableInput(Problem.in(
                    module,
                    "found no such module, wanted one that EXTENDS " + spec.name()
                            + " and TraceLog and defines TraceSpec and Variables; see specs/lib/TraceLog.tla"));
        }
        return model;
    }

    /** Follows the trace, and all its mutations but the skipped ones. */
    GeneratedModel following(SortedSet<Integer> skipped) {
        String module = header(RUN) + "TraceRunReached == Reached(line, mutation, Variables)\n====\n";
        String config = constantsText(options.mutations(), skipped)
                + "SPECIFICATION TraceSpec\nINVARIANT TraceRunReached\nCHECK_DEADLOCK FALSE\n";
        return generated(RUN, module, config);
    }

    /** Writes down the initial states, whatever the trace says of them. */
    GeneratedModel start() {
        String module = header(START)
                + "TraceStartInit == Init /\\ line = 0 /\\ mutation = 0\n"
                + "TraceStartNext == FALSE /\\ Variables' = Variables /\\ UNCHANGED <<line, mutation>>\n"
                + "TraceStartReached == Reached(line, mutation, Variables)\n====\n";
        String config = constantsText(0, new java.util.TreeSet<>())
                + "INIT TraceStartInit\nNEXT TraceStartNext\nINVARIANT TraceStartReached\nCHECK_DEADLOCK FALSE\n";
        return generated(START, module, config);
    }

    /** The probe for steps by which a line might be matched. */
    StepProbe probe(int index) {
        Map<String, Map<String, String>> actions = new LinkedHashMap<>();
        spec.manifest().actions().forEach((action, parameters) -> {
            Map<String, String> candidates = new LinkedHashMap<>();
            parameters.forEach((name, domain) ->
                    candidates.put(name, String.format("Candidates(Log, %d, \"%s\", %s)", index, name, domain)));
            actions.put(action, candidates);
        });
        return new StepProbe(moduleName(), actions, new TreeMap<>(Map.of("line", "0", "mutation", "0")));
    }

    /** The probe's model, for states of these variables. */
    GeneratedModel probing(StepProbe probe, State any) {
        String config = constantsText(0, new java.util.TreeSet<>()) + StepProbe.config();
        return generated(
                StepProbe.MODULE,
                probe.module(new java.util.TreeSet<>(any.variables().keySet())).replaceFirst("====\\s*$", "")
                        + definitions() + "====\n",
                config);
    }

    private String moduleName() {
        return spec.name() + "Trace";
    }

    private GeneratedModel generated(String name, String module, String config) {
        return new GeneratedModel(name, module, config, spec.modulePath(), options.budget(), List.of());
    }

    private String header(String name) {
        return "---- MODULE " + name + " ----\nEXTENDS " + moduleName() + "\n" + definitions();
    }

    /** A config can only write numbers, strings, names and sets of those; all else is defined in the module. */
    private String definitions() {
        return constants.entrySet().stream()
                .filter(constant -> !isPlain(constant.getValue()))
                .map(constant -> "TraceConstant" + constant.getKey() + " == " + constant.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String constantsText(int mutations, SortedSet<Integer> skipped) {
        StringBuilder text = new StringBuilder("CONSTANTS\n");
        constants.forEach(
                (name, value) -> text.append(isPlain(value) ? name + " = " + value : name + " <- TraceConstant" + name)
                        .append('\n'));
        text.append("TraceFile = \"").append(FILE).append("\"\n");
        text.append("Mutations = ").append(mutations).append('\n');
        text.append("Window = ").append(options.window()).append('\n');
        text.append("Skipped = ")
                .append(skipped.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}")))
                .append('\n');
        return text.toString();
    }

    private static boolean isPlain(Value value) {
        if (value instanceof Value.SetOf set) {
            return set.elements().stream().allMatch(TraceModel::isPlain);
        } else if (value instanceof Value.Text text) {
            return text.value().matches("[A-Za-z0-9_ .:-]*");
        }
        return !(value instanceof Value.Function);
    }
}
