package dev.antecedent.modelcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A run held against what the manifest says that the model shows. */
public sealed interface Judgement {

    /** Verdict and counts are the pinned ones. */
    record AsExpected() implements Judgement {}

    /**
     * Another verdict, other counts, or counts that nobody has pinned yet.
     *
     * @param differences each in words, with the measured value
     */
    record Differs(List<String> differences) implements Judgement {
        /** Copies the list. */
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A budget was reached first.
     *
     * @param reason which, how far the search got, and what to raise
     */
    record Undecided(String reason) implements Judgement {}

    /**
     * The model could not be run.
     *
     * @param problem what is wrong, and where
     */
    record Unusable(Problem problem) implements Judgement {}

    /** Holds the run against its entry. */
    static Judgement of(ModelEntry model, ModelRun run) {
        if (run.outcome() instanceof Outcome.Undecided undecided) {
            return new Undecided(undecided.reason());
        } else if (run.outcome() instanceof Outcome.Unusable unusable) {
            return new Unusable(unusable.problem());
        }
        List<String> differences = differences(model, run);
        return differences.isEmpty() ? new AsExpected() : new Differs(differences);
    }

    /** What a run came to, in the manifest's words. */
    static String verdict(Outcome outcome) {
        if (outcome instanceof Outcome.Holds) {
            return "pass";
        } else if (outcome instanceof Outcome.Violated violated) {
            return "violates " + violated.property();
        } else if (outcome instanceof Outcome.Deadlocked) {
            return "deadlock";
        }
        return outcome instanceof Outcome.Undecided ? "undecided" : "unusable";
    }

    /** What a model is expected to come to, in the manifest's words. */
    static String verdict(Expectation expectation) {
        if (expectation instanceof Expectation.Passes) {
            return "pass";
        }
        return expectation instanceof Expectation.Violates violates ? "violates " + violates.property() : "deadlock";
    }

    private static List<String> differences(ModelEntry model, ModelRun run) {
        String expected = verdict(model.expect());
        String found = verdict(run.outcome());
        if (!expected.equals(found)) {
            return List.of("expected " + expected + ", found " + found);
        }
        List<String> differences = new ArrayList<>();
        if (model.expect() instanceof Expectation.Passes passes) {
            if (model.simulation().isEmpty()) {
                compare(
                        "states",
                        passes.statesDistinct().isPresent()
                                ? passes.statesDistinct().getAsLong()
                                : -1,
                        run.statesDistinct(),
                        differences);
                compareDepth(model, passes.depth(), run.depth(), differences);
            }
        } else {
            compareLength(model, run, differences);
        }
        return differences;
    }

    private static void compareDepth(
            ModelEntry model, OptionalInt pinned, OptionalInt measured, List<String> differences) {
        if (model.workers() > 1) {
            if (pinned.isPresent()) {
                differences.add("depth is pinned, but exact with one worker only; remove depth or set workers: 1");
            }
        } else if (measured.isPresent()) {
            compare("depth", pinned.orElse(-1), measured.getAsInt(), differences);
        }
    }

    private static void compareLength(ModelEntry model, ModelRun run, List<String> differences) {
        OptionalInt pinned = model.expect() instanceof Expectation.Violates violates
                ? violates.length()
                : ((Expectation.Deadlocks) model.expect()).length();
        int length = counterexample(run.outcome()).steps().size();
        if (model.workers() > 1) {
            if (pinned.isPresent()) {
                differences.add("length is pinned, but exact with one worker only; remove length or set workers: 1");
            }
        } else if (pinned.isPresent() || length > 0) {
            compare("length", pinned.orElse(-1), length, differences);
        }
    }

    private static Counterexample counterexample(Outcome outcome) {
        return outcome instanceof Outcome.Violated violated
                ? violated.counterexample()
                : ((Outcome.Deadlocked) outcome).counterexample();
    }

    private static void compare(String key, long pinned, long measured, List<String> differences) {
        if (pinned < 0) {
            differences.add(String.format(Locale.ROOT, "%s is not pinned; measured %s: %d", key, key, measured));
        } else if (pinned != measured) {
            differences.add(String.format(Locale.ROOT, "%s: expected %,d, found %,d", key, pinned, measured));
        }
    }
}
