package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the arguments of the actions in a behaviour, which TLC does not tell.
 *
 * <p>A generated module extends the model's root module. Its initial states are the behaviour's, numbered; from each one
 * it takes the step's action with every candidate from the parameters' domains, under the condition that the next state
 * of the behaviour is reached. TLC runs it with the model's own constants and substitutions, so that a mutant's action is
 * the one that is tried, and the arguments are read from a dump of the states. Where several candidates fit, the first
 * in the order of values is taken; the step was possible with each of them.
 */
final class ArgumentFinder {

    private final TlcRunner runner;
    private final TlcJob job;
    private final TlcConfig config;
    private final Map<String, Map<String, String>> actions;

    /** With the domains of each action's parameters, in order. */
    ArgumentFinder(TlcRunner runner, TlcJob job, TlcConfig config, Map<String, Map<String, String>> actions) {
        this.runner = runner;
        this.job = job;
        this.config = config;
        this.actions = actions;
    }

    /** The behaviour with the arguments that were found; where there are none, it is as it was. */
    Counterexample complete(Counterexample behaviour) throws IOException, InterruptedException {
        if (behaviour.steps().stream().noneMatch(this::hasParameters)) {
            return behaviour;
        }
        ArgumentModule module = new ArgumentModule(job.rootModule(), config, behaviour, actions);
        Path folder = Files.createTempDirectory(job.scratch(), "arguments");
        try {
            Path file = folder.resolve(ArgumentModule.NAME + ".tla");
            Path moduleConfig = folder.resolve(ArgumentModule.NAME + ".cfg");
            Files.writeString(file, module.text());
            Files.writeString(moduleConfig, module.config());
            Path dump = folder.resolve("states.dump");
            List<Path> libraries = new ArrayList<>(ModulePath.of(job).folders());
            TlcJob search = TlcJob.of(file, moduleConfig, libraries, job.budget(), job.scratch())
                    .with("-deadlock", "-dump", dump.toString())
                    .withProperties(job.properties());
            runner.run(search, Progress.SILENT);
            return Files.exists(dump) ? completed(behaviour, found(dump)) : behaviour;
        } finally {
            Scratch.deleteQuietly(folder);
        }
    }

    private boolean hasParameters(Step step) {
        return step.call()
                .map(call -> !actions.getOrDefault(call.action(), Map.of()).isEmpty())
                .orElse(false);
    }

    /** The first arguments of each step, by the step's index. */
    private static Map<Long, Value.Function> found(Path dump) throws IOException {
        Map<Long, Value.Function> found = new TreeMap<>();
        String text = Files.readString(dump, StandardCharsets.UTF_8);
        for (String block : text.split("(?m)^State \\d+:", -1)) {
            State state;
            try {
                state = TlaText.state(block);
            } catch (TlaText.MalformedValue e) {
                // A state cut short, where TLC met an error: the other ones stand.
                continue;
            }
            if (state.variables().get(ArgumentModule.STEP) instanceof Value.Int step
                    && state.variables().get(ArgumentModule.ARGUMENTS) instanceof Value.Function arguments
                    && !arguments.mapping().isEmpty()) {
                found.merge(step.value(), arguments, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return found;
    }

    private Counterexample completed(Counterexample behaviour, Map<Long, Value.Function> found) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < behaviour.steps().size(); i++) {
            Step step = behaviour.steps().get(i);
            Value.Function arguments = found.get((long) i);
            Optional<Call> call = step.call();
            if (arguments != null && call.isPresent()) {
                call = Optional.of(named(call.get().action(), arguments));
            }
            steps.add(new Step(call, step.location(), step.state(), step.changed()));
        }
        return new Counterexample(steps, behaviour.loopsTo());
    }

    private Call named(String action, Value.Function arguments) {
        Map<String, Value> byName = new LinkedHashMap<>();
        List<Value> values = List.copyOf(arguments.mapping().values());
        int index = 0;
        for (String parameter : actions.getOrDefault(action, Map.of()).keySet()) {
            byName.put(parameter, values.get(index++));
        }
        return new Call(action, byName);
    }
}
