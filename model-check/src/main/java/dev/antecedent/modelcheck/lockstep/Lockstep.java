package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.lockstep.Difference.Kind;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.modelcheck.tlc.Scratch;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Compares the state graph of an implementation with the one that TLC finds for a model: the same states, the same
 * labelled steps. It checks both directions at once, that the code does nothing that the specification does not and
 * everything that it does, and it is a second opinion on TLC's own graph.
 *
 * <p>Guarantees: the comparison is complete within the model's scope. Arguments are enumerated from the manifest's
 * domains, which TLC evaluates; a call that the specification does not enable must be refused and leave the state as it
 * was. TLC evaluates the model's invariants on every state of the graph that it writes down, and the walk shows that
 * these are the implementation's states.
 *
 * <p>Limits: the whole graph is held in memory, about two kilobytes a state.
 */
public final class Lockstep {

    private final TlcRunner runner;
    private final Implementations implementations;

    /** A comparison by this TLC of these implementations. */
    public Lockstep(TlcRunner runner, Implementations implementations) {
        this.runner = runner;
        this.implementations = implementations;
    }

    /**
     * Compares the implementation that the model names with the model.
     *
     * @throws IllegalArgumentException if the model names no implementation
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if no child can be started
     */
    public LockstepOutcome compare(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        String name = model.lockstep()
                .orElseThrow(() -> new IllegalArgumentException("the model " + model.name() + " has no lockstep"));
        try (Scratch scratch = Scratch.create()) {
            LockstepModel question = LockstepModel.of(spec, model);
            SpecifiedProtocol<?> protocol = implementations.create(name, question.constants(), spec.manifestFile());
            GeneratedModel.Run run = question.graphWithInvariants().run(runner, scratch.folder(), progress);
            boolean invariantsHold = !(run.outcome() instanceof Outcome.Violated);
            if (!invariantsHold) {
                run = question.graph().run(runner, scratch.folder(), progress);
            }
            if (run.outcome() instanceof Outcome.Undecided undecided) {
                return new LockstepOutcome.Undecided(undecided.reason());
            }
            List<Call> calls = question.calls(run.complete(spec.file(model.config())));
            StateGraph graph = DotReader.read(scratch.folder().resolve(LockstepModel.DUMP));
            if (graph.size() != run.report().statesDistinct()) {
                return new LockstepOutcome.Unusable(Problem.in(
                        spec.file(model.config()),
                        "TLC counts " + run.report().statesDistinct() + " distinct states and its dump holds "
                                + graph.size()));
            }
            LockstepOutcome outcome = walk(question, protocol, graph, calls, scratch);
            return outcome instanceof LockstepOutcome.Equal && !invariantsHold
                    ? withBrokenInvariant(question, graph, scratch)
                    : outcome;
        } catch (UnusableInput e) {
            return new LockstepOutcome.Unusable(e.problem());
        }
    }

    private <S> LockstepOutcome walk(
            LockstepModel question, SpecifiedProtocol<S> protocol, StateGraph graph, List<Call> calls, Scratch scratch)
            throws IOException, InterruptedException {
        Walk<S> walk = new Walk<>(graph, protocol, calls);
        Optional<Difference> difference = walk.run();
        if (difference.isPresent()) {
            return new LockstepOutcome.Differs(walk.counts(), explained(question, walk, difference.get(), scratch));
        }
        return new LockstepOutcome.Equal(walk.counts(), question.invariants());
    }

    /** The graphs are equal, and TLC has found a state in them that violates an invariant. */
    private LockstepOutcome withBrokenInvariant(LockstepModel question, StateGraph graph, Scratch scratch)
            throws IOException, InterruptedException {
        String broken = brokenInvariant(question, graph.states(), scratch).orElse("of another run");
        return new LockstepOutcome.Unusable(Problem.in(
                question.configFile(), "the graphs are equal, but the states violate the model's invariant " + broken));
    }

    /** Asks TLC about the one state: is the call enabled there, and where does it lead? */
    private Difference explained(LockstepModel question, Walk<?> walk, Difference difference, Scratch scratch)
            throws IOException, InterruptedException {
        Difference named = difference;
        if (difference.kind() == Kind.SURPLUS_STEP || difference.kind() == Kind.MISSING_STEP) {
            List<StepProbe.Step> steps = question.steps(runner, difference.before(), scratch.folder());
            named = difference.kind() == Kind.SURPLUS_STEP
                    ? surplus(difference, steps)
                    : missing(walk, difference, steps);
        }
        Optional<State> found = named.found();
        return found.isPresent() && named.kind() != Kind.STATE_CHANGED_BY_CALL
                ? named.breaking(brokenInvariant(question, List.of(found.get()), scratch))
                : named;
    }

    private static Difference surplus(Difference difference, List<StepProbe.Step> steps) {
        return steps.stream()
                .filter(step -> Optional.of(step.call()).equals(difference.call()))
                .findFirst()
                .map(step -> difference.as(
                        Kind.WRONG_STATE, difference.call(), difference.found(), Optional.of(step.next())))
                .orElseGet(
                        () -> difference.as(Kind.TOO_EAGER, difference.call(), difference.found(), Optional.empty()));
    }

    private static Difference missing(Walk<?> walk, Difference difference, List<StepProbe.Step> steps) {
        return steps.stream()
                .filter(step -> Optional.of(step.next()).equals(difference.wanted()))
                .findFirst()
                .map(step -> {
                    Optional<State> instead = walk.after(step.call());
                    Kind kind = instead.isPresent() ? Kind.WRONG_STATE : Kind.TOO_SHY;
                    return difference.as(kind, Optional.of(step.call()), instead, difference.wanted());
                })
                .orElse(difference);
    }

    private Optional<String> brokenInvariant(LockstepModel question, List<State> states, Scratch scratch)
            throws IOException, InterruptedException {
        if (question.invariants().isEmpty() || states.isEmpty()) {
            return Optional.empty();
        }
        GeneratedModel.Run run = question.invariants(runner, states, scratch.folder());
        if (run.outcome() instanceof Outcome.Violated violated) {
            return Optional.of(violated.property());
        }
        run.complete(question.configFile());
        return Optional.empty();
    }
}
