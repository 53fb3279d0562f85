package dev.antecedent.gate.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Harm;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.MinimalQuorums;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.RuleFigures;
import dev.antecedent.triad.Split;
import dev.antecedent.triad.Tolerance;
import dev.antecedent.triad.TriadicQuorum;
import dev.antecedent.triad.failure.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to say about a rule and a set of leaves, in lines. */
final class QuorumText {

    /** More leaves than this are not listed one by one. */
    private static final int LISTED = 24;

    /** A fraction of more characters than this is shown rounded alone. */
    private static final int EXACT = 40;

    private static final int DIGITS = 6;

    private final Rule rule;
    private final StringBuilder text = new StringBuilder();

    QuorumText(Rule rule) {
        this.rule = rule;
    }

    /** What the rule withstands. */
    void rule() {
        RuleFigures figures = new RuleFigures(rule);
        Tolerance tolerance = figures.tolerance();
        line("rule", rule + ": " + rule.leaves() + " leaves, quorums of " + figures.smallestQuorum() + " at least");
        line(
                "withstands",
                "any " + tolerance.byzantine() + " Byzantine, safely; any " + tolerance.crash() + " silent, live; any "
                        + tolerance.both() + " of either kind, both");
    }

    /** What the set is to the rule. */
    void set(LeafSet leaves) {
        TriadicQuorum quorum = new TriadicQuorum(rule);
        line("set", leaves.size() + " leaves: " + listed(leaves));
        line("is a quorum", quorum.isReachedBy(leaves) ? "yes" : "no");
        line(
                "breaks",
                Split.of(rule, leaves)
                        .map(split -> "yes: these two quorums meet in " + listed(split.shared()) + " alone\n"
                                + indented(listed(split.one())) + "\n" + indented(listed(split.other())))
                        .orElse("no: every two quorums share a leaf outside"));
        Optional<LeafSet> correct = new MinimalQuorums(rule).within(leaves.complement());
        line(
                "blocks",
                correct.map(left -> "no: a quorum without them is " + listed(left))
                        .orElse("yes: no quorum is left without them"));
    }

    /** How probable it is that faults harm. */
    void probability(String faults, Function<Harm, Fraction> of) {
        line("faults", faults);
        line("broken", probability(of.apply(Harm.BROKEN)));
        line("blocked", probability(of.apply(Harm.BLOCKED)));
    }

    private static String probability(Fraction fraction) {
        String exact = fraction.toString();
        String rounded = fraction.rounded(DIGITS).stripTrailingZeros().toString();
        boolean whole = fraction.equals(Fraction.ZERO) || fraction.equals(Fraction.ONE);
        return "with probability " + (whole ? rounded : rounded + (exact.length() > EXACT ? "" : ", exactly " + exact));
    }

    private static String listed(LeafSet leaves) {
        List<Address> all = leaves.leaves();
        String first = all.stream().limit(LISTED).map(Address::toString).collect(Collectors.joining(", ", "{", ""));
        return first + (all.size() > LISTED ? " and " + (all.size() - LISTED) + " more}" : "}");
    }

    private void line(String name, String words) {
        text.append(String.format("%-12s%s%n", name, words).replace("\r\n", "\n"));
    }

    private static String indented(String words) {
        return " ".repeat(12) + words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
