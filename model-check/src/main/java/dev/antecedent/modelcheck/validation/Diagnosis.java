package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.modelcheck.validation.Rejection.Frontier;
import dev.antecedent.modelcheck.validation.Rejection.Nearest;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out why a line could not be matched: asks TLC which steps there are from every state before it. */
record Diagnosis(TlcRunner runner, TraceModel model, LoggedTrace trace, Path folder) {

    /** The rejection of the line after the last one that was matched. */
    Rejection of(Followed followed) throws IOException, InterruptedException {
        int index = followed.line() + 1;
        List<String> notes = new ArrayList<>();
        List<Frontier> frontier = index == 0 ? initial(notes) : frontier(index, followed.frontier(), notes);
        return new Rejection(trace.fileLine(index), trace.line(index), followed.frontierStates(), frontier, notes);
    }

    private List<Frontier> frontier(int index, List<State> states, List<String> notes)
            throws IOException, InterruptedException {
        List<StepProbe.Step> steps = steps(index, states, notes);
        return IntStream.range(0, states.size())
                .mapToObj(number -> {
                    List<StepProbe.Step> own = steps.stream()
                            .filter(step -> step.state() == number)
                            .toList();
                    List<Call> enabled =
                            own.stream().map(StepProbe.Step::call).distinct().toList();
                    return new Frontier(states.get(number), enabled, Disagreement.nearest(trace.line(index), own));
                })
                .toList();
    }

    private List<StepProbe.Step> steps(int index, List<State> states, List<String> notes)
            throws IOException, InterruptedException {
        StepProbe probe = model.probe(index);
        Files.writeString(folder.resolve(StepProbe.STATES), StepProbe.states(states));
        try {
            return probe.steps(model.probing(probe, states.get(0))
                    .run(runner, folder, Progress.SILENT)
                    .complete(model.spec().manifestFile()));
        } catch (UnusableInput e) {
            notes.add("The enabled actions could not be found: " + e.problem().message());
            return List.of();
        }
    }

    /** Before line 0 there is no step, but the choice of an initial state. */
    private List<Frontier> initial(List<String> notes) throws IOException, InterruptedException {
        TraceStep line = trace.line(0);
        try {
            return Followed.read(model.start()
                            .run(runner, folder, Progress.SILENT)
                            .complete(model.spec().manifestFile()))
                    .frontier()
                    .stream()
                    .map(state -> new Frontier(state, List.of(), Optional.of(start(line, state))))
                    .toList();
        } catch (UnusableInput e) {
            notes.add("The initial states could not be found: " + e.problem().message());
            return List.of();
        }
    }

    private static Nearest start(TraceStep line, State state) {
        Call init = Call.of(TraceStep.INIT);
        List<LeafDifference> differences =
                Disagreement.nearest(line, List.of(new StepProbe.Step(0, init, state))).stream()
                        .flatMap(nearest -> nearest.differences().stream())
                        .toList();
        return new Nearest(init, differences);
    }
}
