package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.probe.RecordFile;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.modelcheck.validation.Mutation.Field;
import dev.antecedent.modelcheck.validation.Observability.Tally;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The validation of one trace: follows it with TLC, then either measures how much that says or finds out why not. */
record Validation(TlcRunner runner, TraceModel model, Path file, LoggedTrace trace, Path folder) {

    /** Runs TLC; anew, without the mutation at fault, where the specification has no value on a mutation. */
    TraceVerdict run(Progress progress, int skippedMax) throws IOException, InterruptedException {
        SortedSet<Integer> skipped = new TreeSet<>();
        while (true) {
            GeneratedModel.Run run = model.following(skipped).run(runner, folder, progress);
            unknownVariable(run.record());
            Followed followed = Followed.read(run.record());
            if (run.outcome() instanceof Outcome.Undecided undecided) {
                return new TraceVerdict.Undecided(name(), trace.lastIndex(), undecided.reason(), Optional.empty());
            }
            boolean noStart = run.report().statesGenerated() == 0 && followed.line() < 0 && isNoStart(run);
            if (run.outcome() instanceof Outcome.Holds || noStart) {
                return followed.line() == trace.lastIndex() ? accepted(followed) : rejected(followed);
            }
            boolean mutationAtFault = run.outcome() instanceof Outcome.Unusable && followed.askedMutation() > 0;
            if (!mutationAtFault || skipped.size() == skippedMax || !skipped.add(followed.askedMutation())) {
                run.complete(file);
                throw new AssertionError("a run that is not complete has a problem");
            }
        }
    }

    private static boolean isNoStart(GeneratedModel.Run run) {
        return !run.record().values("line").isEmpty();
    }

    private TraceVerdict accepted(Followed followed) {
        Observability observability = observability(followed);
        int wanted = model.options().observabilityPercent();
        if (observability.total().tried() == 0 && wanted > 0) {
            return new TraceVerdict.Undecided(
                    name(),
                    trace.lastIndex(),
                    "every line is matched, but no field of the trace could be changed to see whether that would be"
                            + " noticed; record arguments and variables",
                    Optional.of(observability));
        } else if (observability.percent() < wanted) {
            return new TraceVerdict.Undecided(
                    name(),
                    trace.lastIndex(),
                    "every line is matched, but so are " + (100 - observability.percent())
                            + " % of the mutations of the trace; record more of the state, or lower --observability",
                    Optional.of(observability));
        }
        return new TraceVerdict.Accepted(name(), trace.lastIndex(), observability);
    }

    private Observability observability(Followed followed) {
        SortedMap<Field, Tally> fields = new TreeMap<>();
        List<Mutation> mutations = Mutations.of(trace, model.options().mutations());
        for (int number = 1; number <= mutations.size(); number++) {
            Mutation mutation = mutations.get(number - 1);
            int end = (int) Math.min(
                    trace.lastIndex(), mutation.line().index() + model.options().window());
            boolean rejected = followed.mutations().getOrDefault(number, -1) < end;
            Tally before = fields.getOrDefault(mutation.field(), new Tally(0, 0));
            fields.put(mutation.field(), before.plus(rejected));
        }
        return new Observability(fields, unlogged(followed));
    }

    private List<String> unlogged(Followed followed) {
        List<String> unlogged = new ArrayList<>();
        SortedMap<String, SortedSet<String>> parameters = trace.parameters();
        model.spec().manifest().actions().forEach((action, wanted) -> {
            SortedSet<String> logged = parameters.get(action);
            wanted.keySet().stream()
                    .filter(name -> logged != null && !logged.contains(name))
                    .forEach(name -> unlogged.add("argument " + name + " of " + action));
        });
        SortedSet<String> variables = new TreeSet<>();
        followed.frontier().stream()
                .limit(1)
                .forEach(state -> variables.addAll(state.variables().keySet()));
        trace.lines()
                .forEach(line -> variables.removeAll(line.observed().variables().keySet()));
        variables.forEach(name -> unlogged.add("variable " + name));
        return unlogged;
    }

    private TraceVerdict rejected(Followed followed) throws IOException, InterruptedException {
        return new TraceVerdict.Rejected(
                name(), trace.lastIndex(), new Diagnosis(runner, model, trace, folder).of(followed));
    }

    private void unknownVariable(RecordFile record) {
        for (Value value : record.values("unknownVariable")) {
            List<Value> parts = RecordFile.elements(value);
            throw new UnusableInput(Problem.at(
                    file,
                    trace.fileLine((int) ((Value.Int) parts.get(0)).value()),
                    1,
                    "found the variable " + parts.get(1) + ", wanted one of " + parts.get(2) + ", the variables of "
                            + name()));
        }
    }

    private String name() {
        return model.spec().name();
    }
}
