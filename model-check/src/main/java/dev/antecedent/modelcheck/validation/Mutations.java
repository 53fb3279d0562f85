package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.validation.Mutation.Field;
import dev.antecedent.modelcheck.validation.Mutation.Kind;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws single-field mutations of a trace: which, depends on the trace and the count alone, so that the validator and
 * TLC's child JVM draw the same ones without telling each other.
 *
 * <p>Every field gets the same share of the mutations, however rarely it is logged, and the lines of each are spread
 * over the whole trace: one line out of each of as many equal stretches as there are mutations of the field. Within the
 * line a leaf of the field's value is drawn and changed into a value of its own kind; a value of another kind would be
 * too easily rejected to say anything.
 */
public final class Mutations {

    /** Any fixed number does; this one makes nothing of it. */
    private static final long SEED = 1;

    private final LoggedTrace trace;
    private final SortedMap<String, SortedSet<String>> parameters;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final OtherValue otherValue;

    private Mutations(LoggedTrace trace) {
        this.trace = trace;
        this.parameters = trace.parameters();
        this.otherValue = new OtherValue(trace, random);
    }

    /**
     * Mutations of the trace, by line.
     *
     * @param count how many at most; there are fewer where the trace is short or a value has no other to change into
     */
    public static List<Mutation> of(LoggedTrace trace, int count) {
        List<Mutation> mutations = new Mutations(trace).draw(count);
        mutations.sort((a, b) -> Long.compare(a.line().index(), b.line().index()));
        return List.copyOf(mutations);
    }

    private List<Mutation> draw(int count) {
        List<Mutation> mutations = new ArrayList<>();
        SortedMap<Field, List<TraceStep>> occurrences = occurrences();
        int remaining = occurrences.size();
        for (Map.Entry<Field, List<TraceStep>> entry : occurrences.entrySet()) {
            int share = (count - mutations.size()) / remaining--;
            List<TraceStep> lines = entry.getValue();
            int stretches = Math.min(share, lines.size());
            for (int stretch = 0; stretch < stretches; stretch++) {
                int from = (int) ((long) stretch * lines.size() / stretches);
                int to = (int) ((stretch + 1L) * lines.size() / stretches);
                mutate(entry.getKey(), lines.get(random.nextInt(from, to))).ifPresent(mutations::add);
            }
        }
        return mutations;
    }

    private SortedMap<Field, List<TraceStep>> occurrences() {
        SortedMap<Field, List<TraceStep>> occurrences = new TreeMap<>();
        for (TraceStep line : trace.lines()) {
            if (line.index() > 0 && parameters.size() > 1) {
                at(occurrences, Kind.ACTION, "action").add(line);
            }
            line.call()
                    .arguments()
                    .keySet()
                    .forEach(name -> at(occurrences, Kind.ARGUMENT, name).add(line));
            line.observed()
                    .variables()
                    .keySet()
                    .forEach(name -> at(occurrences, Kind.VARIABLE, name).add(line));
        }
        return occurrences;
    }

    private static List<TraceStep> at(SortedMap<Field, List<TraceStep>> occurrences, Kind kind, String name) {
        return occurrences.computeIfAbsent(new Field(kind, name), field -> new ArrayList<>());
    }

    private Optional<Mutation> mutate(Field field, TraceStep line) {
        return switch (field.kind()) {
            case ACTION -> Optional.of(new Mutation(field, "action", withOtherAction(line)));
            case ARGUMENT ->
                otherValue
                        .of(field.name(), line.call().arguments().get(field.name()))
                        .map(changed -> new Mutation(
                                field,
                                changed.place(),
                                with(
                                        line,
                                        line.call().with(field.name(), changed.value()),
                                        line.observed().variables())));
            case VARIABLE ->
                otherValue
                        .of(field.name(), line.observed().variables().get(field.name()))
                        .map(changed -> {
                            SortedMap<String, Value> state =
                                    new TreeMap<>(line.observed().variables());
                            state.put(field.name(), changed.value());
                            return new Mutation(field, changed.place(), with(line, line.call(), state));
                        });
        };
    }

    /** An action with the same parameters, if the trace has one; otherwise any, with the arguments that it takes. */
    private TraceStep withOtherAction(TraceStep line) {
        List<String> others = new ArrayList<>(parameters.keySet());
        others.remove(line.call().action());
        List<String> alike = others.stream()
                .filter(name -> new TreeSet<>(line.call().arguments().keySet()).equals(parameters.get(name)))
                .toList();
        List<String> choices = alike.isEmpty() ? others : alike;
        String action = choices.get(random.nextInt(choices.size()));
        Map<String, Value> arguments = new LinkedHashMap<>(line.call().arguments());
        SortedSet<String> taken = parameters.getOrDefault(action, new TreeSet<>());
        arguments.keySet().retainAll(taken);
        return with(line, new Call(action, arguments), line.observed().variables());
    }

    private static TraceStep with(TraceStep line, Call call, SortedMap<String, Value> state) {
        return new TraceStep(line.index(), call, new State(state), line.partial());
    }
}
