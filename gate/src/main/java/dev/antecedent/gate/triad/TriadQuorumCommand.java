package dev.antecedent.gate.triad;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.failure.Fraction;
import dev.antecedent.triad.failure.IndependentFaults;
import dev.antecedent.triad.failure.PlacedFaults;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent triad quorum}: what a set of leaves is to a rule, and how probably faults harm it. */
@Command(
        name = "quorum",
        description = {
            "Says what a rule withstands; whether a set of leaves is a quorum, breaks the rule or blocks it, with quorums"
                    + " that show it; and how probable it is that faults do.",
            "A leaf is a word of as many letters 0, 1, 2 as the rule has levels."
        },
        footer = {
            "",
            "Exit status: 0 answered, 3 unusable input.",
            "",
            "Examples:",
            "  antecedent triad quorum --theta 2,3 --faulty 00,01,12",
            "  antecedent triad quorum --theta 2,2,2 --p 1/3",
            "  antecedent triad quorum --theta 2,2,2 --faults 8"
        })
final class TriadQuorumCommand implements Callable<Integer> {

    @Option(
            names = "--theta",
            required = true,
            paramLabel = "T,...",
            converter = ThetaConverter.class,
            description = "The rule: a threshold of 2 or 3 for each level, the root's first.")
    private Rule rule = Rule.of(2);

    @Option(names = "--faulty", paramLabel = "LEAF,...", split = ",", description = "The set of leaves.")
    private @Nullable List<String> faulty;

    @Option(
            names = "--p",
            paramLabel = "P",
            description = "Every leaf is faulty with this probability, such as 0.1 or 1/3, independently.")
    private @Nullable String probability;

    @Option(
            names = "--faults",
            paramLabel = "K",
            description = "Exactly so many leaves are faulty, every set of them as probable as any other.")
    private @Nullable Integer faults;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        QuorumText text = new QuorumText(rule);
        text.rule();
        if (faulty != null) {
            text.set(leaves(faulty));
        }
        if (probability != null) {
            IndependentFaults independent = independent(probability);
            text.probability(
                    "faulty with probability " + probability + " each, independently",
                    harm -> independent.of(harm, rule));
        }
        if (faults != null) {
            placed(text, faults);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return ExitCode.AS_EXPECTED.status();
    }

    private LeafSet leaves(List<String> words) {
        LeafSet leaves = LeafSet.empty(rule.height());
        for (String word : words) {
            if (!word.matches("[012]{" + rule.height() + "}")) {
                throw misuse("--faulty: found '" + word + "', wanted a leaf of this rule: " + rule.height()
                        + " letter(s) 0, 1, 2");
            }
            Address leaf = Address.of(word);
            if (leaves.contains(leaf)) {
                throw misuse("--faulty: " + word + " is named twice");
            }
            leaves = leaves.with(leaf);
        }
        return leaves;
    }

    private IndependentFaults independent(String text) {
        if (rule.height() > IndependentFaults.HEIGHT_MAX) {
            throw misuse("--p: exact probabilities are for trees up to height " + IndependentFaults.HEIGHT_MAX
                    + "; this rule has " + rule.height() + " levels");
        }
        try {
            return new IndependentFaults(Fraction.parse(text));
        } catch (IllegalArgumentException failure) {
            throw misuse("--p: " + failure.getMessage());
        }
    }

    private void placed(QuorumText text, int count) {
        if (rule.height() > PlacedFaults.HEIGHT_MAX) {
            throw misuse("--faults: sets of faults are counted in trees up to height " + PlacedFaults.HEIGHT_MAX
                    + "; this rule has " + rule.height() + " levels");
        }
        if (count < 0 || count > rule.leaves()) {
            throw misuse("--faults: found " + count + ", wanted 0 to " + rule.leaves() + ", the leaves of this rule");
        }
        text.probability(
                count + " of " + rule.leaves() + " leaves faulty, placed at random",
                harm -> new PlacedFaults(harm, rule).probability(count));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
