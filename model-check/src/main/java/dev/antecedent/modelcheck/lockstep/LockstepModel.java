package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.probe.RecordFile;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.modelcheck.tlc.TlcConfig;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The questions to TLC about one model: its graph, the domains of its actions' arguments, its steps out of one state,
 * and its invariants on given states.
 */
record LockstepModel(SpecFolder spec, ModelEntry model, TlcConfig config) {

    /** TLC's state graph, in the folder in which it runs. */
    static final String DUMP = "graph.dot";

    private static final String GRAPH = "LockstepGraph";
    private static final String INVARIANTS = "LockstepInvariants";
    private static final String INVARIANT_STATES = "LockstepInvariants.states";

    /**
     * The questions for a model.
     *
     * @throws UnusableInput if its config cannot be read, or hides states from the graph
     */
    static LockstepModel of(SpecFolder spec, ModelEntry model) {
        TlcConfig config = TlcConfig.read(spec.file(model.config()));
        for (String hiding : List.of("SYMMETRY", "VIEW")) {
            config.names(hiding).stream().findFirst().ifPresent(name -> {
                throw new UnusableInput(Problem.at(
                        config.file(),
                        name.line(),
                        name.column(),
                        "found " + hiding + ", which hides states from the graph; lockstep wants a model without"));
            });
        }
        return new LockstepModel(spec, model, config);
    }

    /** The constants that the config gives a value. */
    Map<String, Value> constants() {
        return config.constants();
    }

    /** The config's file, for messages. */
    Path configFile() {
        return config.file();
    }

    /** The names of the model's invariants. */
    List<String> invariants() {
        return config.names("INVARIANT").stream().map(TlcConfig.Name::text).toList();
    }

    /** The model with its graph dumped and its domains written down; temporal properties are another check's business. */
    GeneratedModel graphWithInvariants() {
        return graph("INVARIANT");
    }

    /** The same whatever its invariants say: one that is violated ends TLC's search. */
    GeneratedModel graph() {
        return graph("CONSTANT");
    }

    private GeneratedModel graph(String checked) {
        StringBuilder module = new StringBuilder();
        module.append("---- MODULE ").append(GRAPH).append(" ----\n");
        module.append("EXTENDS ").append(moduleName()).append(", EvidenceFiles\n");
        spec.manifest()
                .actions()
                .forEach((action, parameters) -> parameters.forEach((name, domain) -> module.append(
                        String.format("ASSUME Record(\"domain\", <<\"%s\", \"%s\", %s>>)\n", action, name, domain))));
        module.append("====\n");
        Set<String> kept = new TreeSet<>(
                List.of("CONSTANT", "SPECIFICATION", "INIT", "NEXT", "CONSTRAINT", "ACTION_CONSTRAINT", checked));
        return generated(
                GRAPH,
                module.toString(),
                keeping(kept) + "CHECK_DEADLOCK FALSE\n",
                List.of("-dump", "dot,actionlabels", DUMP));
    }

    /** Every action with every combination of its arguments, in the manifest's order. */
    List<Call> calls(RecordFile record) {
        Map<List<Value>, Value.SetOf> domains = new LinkedHashMap<>();
        for (Value value : record.values("domain")) {
            List<Value> parts = RecordFile.elements(value);
            domains.put(parts.subList(0, 2), (Value.SetOf) parts.get(2));
        }
        List<Call> calls = new ArrayList<>();
        spec.manifest().actions().forEach((action, parameters) -> {
            List<Call> combinations = List.of(Call.of(action));
            for (String parameter : parameters.keySet()) {
                Value.SetOf domain = domains.getOrDefault(
                        List.of(Value.of(action), Value.of(parameter)), new Value.SetOf(new TreeSet<>()));
                combinations = combinations.stream()
                        .flatMap(before -> domain.elements().stream().map(value -> before.with(parameter, value)))
                        .toList();
            }
            calls.addAll(combinations);
        });
        return calls;
    }

    /** The steps that the specification has out of this state. */
    List<StepProbe.Step> steps(TlcRunner runner, State state, Path folder) throws IOException, InterruptedException {
        StepProbe probe = new StepProbe(moduleName(), spec.manifest().actions(), new TreeMap<>());
        Files.writeString(folder.resolve(StepProbe.STATES), StepProbe.states(List.of(state)));
        String module = probe.module(new TreeSet<>(state.variables().keySet()));
        GeneratedModel asked = generated(StepProbe.MODULE, module, keeping("CONSTANT") + StepProbe.config(), List.of());
        return probe.steps(asked.run(runner, folder, Progress.SILENT).complete(configFile()));
    }

    /** Has TLC evaluate the invariants on these states. */
    GeneratedModel.Run invariants(TlcRunner runner, List<State> states, Path folder)
            throws IOException, InterruptedException {
        Set<String> variables = states.get(0).variables().keySet();
        StringBuilder module = new StringBuilder();
        module.append("---- MODULE ").append(INVARIANTS).append(" ----\n");
        module.append("EXTENDS ").append(moduleName()).append(", EvidenceFiles\n");
        module.append("LockstepStates == ValuesIn(\"").append(INVARIANT_STATES).append("\")\n");
        module.append("LockstepInit == \\E k \\in DOMAIN LockstepStates :\n");
        variables.forEach(name -> module.append(String.format("  /\\ %s = LockstepStates[k].%s\n", name, name)));
        module.append("LockstepNext == UNCHANGED <<")
                .append(String.join(", ", variables))
                .append(">>\n====\n");
        Files.writeString(folder.resolve(INVARIANT_STATES), StepProbe.states(states));
        String config =
                keeping("CONSTANT", "INVARIANT") + "INIT LockstepInit\nNEXT LockstepNext\nCHECK_DEADLOCK FALSE\n";
        GeneratedModel.Run run =
                generated(INVARIANTS, module.toString(), config, List.of()).run(runner, folder, Progress.SILENT);
        return run;
    }

    private GeneratedModel generated(String name, String module, String configText, List<String> options) {
        return new GeneratedModel(name, module, configText, spec.modulePath(), model.budget(), options);
    }

    private String keeping(String... keywords) {
        return keeping(Set.of(keywords));
    }

    private String keeping(Set<String> keywords) {
        Set<String> others = TlcConfig.KEYWORDS.stream()
                .filter(word -> !keywords.contains(word))
                .collect(Collectors.toSet());
        return config.without(others);
    }

    private String moduleName() {
        return spec.file(model.module()).getFileName().toString().replaceFirst("\\.tla$", "");
    }
}
