package dev.antecedent.gate.result;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.modelcheck.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * How many checks of a kind there are, and how many of them are as expected.
 *
 * @param kind the kind in the plural
 * @param total all
 * @param asExpected those that are as expected
 */
public record Tally(String kind, long total, long asExpected) {

    private static final List<String> KINDS =
            List.of("model", "mutant", "lockstep", "trace", "history", "vectors", "simulation");

    /** The tallies of all kinds of evidence, zeros included. */
    public static List<Tally> of(GateResults results) {
        List<Tally> tallies = new ArrayList<>();
        for (String kind : KINDS) {
            List<Check> checks = results.checks().stream()
                    .filter(check -> check.kind().equals(kind))
                    .toList();
            tallies.add(new Tally(
                    plural(kind),
                    checks.size(),
                    checks.stream()
                            .filter(check -> check.standing() == Standing.AS_EXPECTED)
                            .count()));
        }
        return tallies;
    }

    /** The whole run in one sentence. */
    public static String sentence(GateResults results) {
        long total = results.checks().size();
        long wrong = results.unexpected().size();
        if (total == 0) {
            return results.profile() == Profile.QUICK
                    ? "Nothing was checked: no model, trace or history is of profile quick; try --profile full, or add"
                            + " entries to the manifests."
                    : "Nothing was checked: the manifests have no model and no trace; add entries to them.";
        }
        if (wrong == 0) {
            List<String> parts = new ArrayList<>();
            for (Tally tally : of(results)) {
                if (tally.total() > 0) {
                    parts.add(tally.total() + " " + (tally.total() == 1 ? singular(tally.kind()) : tally.kind()));
                }
            }
            return "Everything is as expected: " + String.join(", ", parts) + ".";
        }
        return wrong + " of " + total + " checks " + (wrong == 1 ? "is" : "are") + " not as expected"
                + (results.exitCode() == ExitCode.UNDECIDED
                        ? "; nothing was violated, but there is no verdict yet."
                        : ".");
    }

    private static String plural(String kind) {
        return switch (kind) {
            case "history" -> "histories";
            case "vectors" -> "suites of vectors";
            case "lockstep" -> "implementations in lockstep";
            default -> kind + "s";
        };
    }

    private static String singular(String plural) {
        return switch (plural) {
            case "histories" -> "history";
            case "suites of vectors" -> "suite of vectors";
            case "implementations in lockstep" -> "implementation in lockstep";
            default -> plural.substring(0, plural.length() - 1);
        };
    }
}
