package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.tlc.TlcReport.Ending;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the verdict off a report. Whatever is neither a clean pass nor a violation that TLC shows has no verdict. */
public final class VerdictReader {

    private static final Pattern NAMED =
            Pattern.compile("(?s)(?:Invariant|Action property|Property) (\\w+) is violated.*");

    private final TlcJob job;
    private final TlcConfig config;
    private final PropertyFinder properties;
    private final ModulePath modules;

    /** Reads reports of this job; further runs, where they are needed to name a property, go to the runner. */
    public VerdictReader(TlcRunner runner, TlcJob job, TlcConfig config) {
        this.job = job;
        this.config = config;
        this.properties = new PropertyFinder(runner, job, config);
        this.modules = ModulePath.of(job);
    }

    /** The verdict. */
    public Outcome read(TlcReport report) throws IOException, InterruptedException {
        Optional<Outcome> undecided = undecided(report);
        if (undecided.isPresent()) {
            return undecided.get();
        }
        boolean holds = simulates() ? report.isCleanSimulation() : report.isCleanPass();
        Optional<Problem> unsound = Soundness.problem(report, config, holds, simulates());
        if (unsound.isPresent()) {
            return new Outcome.Unusable(unsound.get());
        } else if (holds) {
            return new Outcome.Holds();
        }
        Optional<ToolMessage> error = report.messages().stream()
                .filter(message -> message.isError() || message.code() == MessageCode.ASSERT_FAILED)
                .filter(message ->
                        message.code() != MessageCode.GENERAL_ERROR || !report.has(MessageCode.ASSERT_FAILED))
                .findFirst();
        return error.isPresent() ? violated(report, error.get()) : unusable(report);
    }

    private boolean simulates() {
        return job.options().contains("-simulate");
    }

    private Outcome violated(TlcReport report, ToolMessage error) throws IOException, InterruptedException {
        return switch (error.code()) {
            case MessageCode.INVARIANT_VIOLATED, MessageCode.INVARIANT_VIOLATED_INITIALLY ->
                violated(report, named(error));
            case MessageCode.ACTION_PROPERTY_VIOLATED,
                    MessageCode.PROPERTY_VIOLATED_INITIALLY,
                    MessageCode.TEMPORAL_PROPERTY_VIOLATED -> violated(report, property(report, error));
            case MessageCode.DEADLOCK -> new Outcome.Deadlocked(CounterexampleReader.read(report, config));
            case MessageCode.ASSUMPTION_FALSE ->
                new Outcome.Violated(assumption(error), new Counterexample(List.of(), OptionalInt.empty()));
            case MessageCode.ASSERT_FAILED -> violated(report, Optional.of("Assert"));
            default -> unusable(report);
        };
    }

    private Outcome violated(TlcReport report, Optional<String> property) {
        return property.<Outcome>map(name -> new Outcome.Violated(name, CounterexampleReader.read(report, config)))
                .orElseGet(() -> unusable(report));
    }

    private Outcome unusable(TlcReport report) {
        return new Outcome.Unusable(new ProblemReader(report, config, job.rootModule(), modules).read());
    }

    /** An action property under its own name is told; everything else has to be found out. */
    private Optional<String> property(TlcReport report, ToolMessage error) throws IOException, InterruptedException {
        Optional<String> told = error.code() == MessageCode.ACTION_PROPERTY_VIOLATED ? named(error) : Optional.empty();
        List<String> listed = config.properties();
        return told.filter(listed::contains).isPresent() ? told : properties.find(report);
    }

    private static Optional<String> named(ToolMessage error) {
        Matcher named = NAMED.matcher(error.text());
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** TLC gives the place of a false assumption's expression; its name stands before that. */
    private String assumption(ToolMessage error) {
        Optional<Location> location = Location.firstIn(error.text());
        return location.flatMap(place -> modules.find(place.module())
                        .flatMap(file -> SourceText.of(file).definedBefore(place.line(), place.column())))
                .or(() -> location.map(place -> "ASSUME at line " + place.line() + " of " + place.module()))
                .orElse("ASSUME");
    }

    private Optional<Outcome> undecided(TlcReport report) {
        Budget budget = job.budget();
        String reached = String.format(
                Locale.ROOT,
                " (%,d distinct states found, %,d still to be explored)",
                report.statesDistinct(),
                report.statesQueued());
        if (report.ending() == Ending.SECONDS_EXCEEDED) {
            return Optional.of(new Outcome.Undecided("the safety net of " + budget.seconds() + " seconds was reached"
                    + reached + "; raise budget.seconds"));
        } else if (report.ending() == Ending.HEAP_EXCEEDED) {
            return Optional.of(new Outcome.Undecided(
                    "the heap of " + budget.heapMegabytes() + " MB was too small" + reached + "; raise budget.heap"));
        }
        // Whatever else was found: beyond the budget TLC was, or would have been on another machine, stopped before it.
        boolean exceeded = report.ending() == Ending.STATES_EXCEEDED || report.statesDistinct() > budget.states();
        return exceeded
                ? Optional.of(new Outcome.Undecided(String.format(
                        Locale.ROOT,
                        "the model has more than the budgeted %,d distinct states; raise budget.states or make the model"
                                + " smaller",
                        budget.states())))
                : Optional.empty();
    }
}
