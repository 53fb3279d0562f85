package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.Optional;

/**
 * What is said first.
 *
 * @param mark a sign for those who look
 * @param style its name in style sheets
 * @param verdict in one or two words
 * @param sentence what it comes to
 */
record Banner(String mark, String style, String verdict, String sentence) {

    static Banner of(Picture picture) {
        Optional<Verdict> judged = picture.checked().map(checked -> checked.verdict());
        if (judged.isEmpty()) {
            return new Banner("·", "unjudged", "not judged", "no model was given; --model NAME judges the history");
        }
        Verdict verdict = judged.get();
        if (verdict instanceof Verdict.Holds holds) {
            String sentence = holds.linearization().isEmpty()
                    ? "there is no operation to linearize"
                    : "the history is linearizable; one linearization is drawn below";
            return new Banner("✓", "holds", verdict.word(), sentence);
        }
        if (verdict instanceof Verdict.Violated violated) {
            Explanation explanation = violated.explanation();
            String part = explanation
                    .part()
                    .map(label -> label.brief())
                    .filter(label -> !explanation.reason().contains(label))
                    .map(label -> label + ": ")
                    .orElse("");
            return new Banner("✗", "violated", verdict.word(), part + explanation.reason());
        }
        Verdict.Undecided undecided = (Verdict.Undecided) verdict;
        return new Banner(
                "?",
                "undecided",
                verdict.word(),
                undecided.reason() + "; so far: " + undecided.reached() + "; to go on: " + undecided.raise());
    }

    /** The heading over the core. */
    static String core(Explanation explanation) {
        return explanation.minimal() ? "The minimal sub-history that is violated" : "A sub-history that is violated";
    }

    /** What the core is. */
    static String aboutCore(Explanation explanation) {
        int size = explanation.core().size();
        if (size == 1) {
            return "1 operation: it is impossible by itself, whatever the others did.";
        }
        String possible = size + " operations: no order of these is possible, whatever the others did";
        return explanation.minimal()
                ? possible + ", and without any one of them there is one."
                : possible
                        + ". Some of them may not be needed; the budget for explanations ended before that was known.";
    }

    /** Numbers of operations, for the line under the heading. */
    static String counts(Picture picture) {
        long all = picture.history().operations().size();
        long pending = picture.history().operations().stream()
                .filter(Operation::isPending)
                .count();
        return all + (all == 1 ? " operation" : " operations") + ", " + pending + " pending";
    }
}
