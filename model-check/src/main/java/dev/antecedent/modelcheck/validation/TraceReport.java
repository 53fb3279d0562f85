package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.modelcheck.validation.Rejection.Frontier;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a verdict on a trace for a person to read. */
public final class TraceReport {

    /** More of a kind than anybody reads. */
    private static final int CALLS_MAX = 40;

    private static final int STATES_MAX = 3;

    private TraceReport() {}

    /** The verdict on the trace of that name. */
    public static String of(String file, TraceVerdict verdict) {
        if (verdict instanceof TraceVerdict.Accepted accepted) {
            return String.format(
                    Locale.ROOT,
                    "%s: accepted: a behaviour of %s, %,d actions\n%s",
                    file,
                    accepted.specification(),
                    accepted.events(),
                    of(accepted.observability()));
        } else if (verdict instanceof TraceVerdict.Undecided undecided) {
            return file + ": undecided: " + undecided.reason() + "\n"
                    + undecided.observability().map(TraceReport::of).orElse("");
        } else if (verdict instanceof TraceVerdict.Unusable unusable) {
            return unusable.problem() + "\n";
        }
        TraceVerdict.Rejected rejected = (TraceVerdict.Rejected) verdict;
        return file + ":" + rejected.rejection().fileLine() + ": rejected: no behaviour of "
                + rejected.specification() + " matches line i = "
                + rejected.rejection().line().index() + " of " + rejected.events() + "\n"
                + of(rejected.rejection());
    }

    private static String of(Observability observability) {
        Observability.Tally total = observability.total();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "  observability %d %%: %d of %d single-field mutations are rejected\n",
                observability.percent(),
                total.rejected(),
                total.tried()));
        observability.fields().forEach((field, tally) -> {
            if (tally.rejected() < tally.tried()) {
                text.append(String.format(Locale.ROOT, "    %s: %d of %d\n", field, tally.rejected(), tally.tried()));
            }
        });
        if (!observability.unlogged().isEmpty()) {
            text.append("  not recorded: ")
                    .append(String.join(", ", observability.unlogged()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String of(Rejection rejection) {
        StringBuilder text = new StringBuilder("  recorded   " + recorded(rejection.line()) + "\n");
        long prefixes = rejection.prefixes();
        if (rejection.line().index() > 0) {
            text.append("  the lines before it are matched and lead to ")
                    .append(prefixes == 1 ? "one state" : String.format(Locale.ROOT, "%,d states", prefixes))
                    .append('\n');
        }
        List<Frontier> nearestFirst = rejection.frontier().stream()
                .sorted(Comparator.comparingInt(frontier -> frontier.nearest()
                        .map(nearest -> nearest.differences().size())
                        .orElse(Integer.MAX_VALUE)))
                .toList();
        nearestFirst.stream()
                .limit(STATES_MAX)
                .forEach(frontier -> text.append(
                        of(rejection.line(), frontier, !rejection.notes().isEmpty())));
        if (prefixes > STATES_MAX) {
            text.append("  and ").append(prefixes - STATES_MAX).append(" further states\n");
        }
        rejection.notes().forEach(note -> text.append("  ").append(note).append('\n'));
        return text.toString();
    }

    private static String of(TraceStep line, Frontier frontier, boolean hasNotes) {
        StringBuilder text = new StringBuilder();
        boolean initial = line.index() == 0;
        text.append(initial ? "  initial state\n" : "  state\n")
                .append(frontier.state().toString().indent(5));
        if (!initial && !(frontier.enabled().isEmpty() && hasNotes)) {
            String calls = frontier.enabled().stream()
                    .limit(CALLS_MAX)
                    .map(Call::toString)
                    .collect(Collectors.joining(", "));
            int more = frontier.enabled().size() - CALLS_MAX;
            text.append("  enabled    ")
                    .append(calls.isEmpty() ? "nothing" : calls)
                    .append(more > 0 ? ", and " + more + " more" : "")
                    .append('\n');
        }
        frontier.nearest().ifPresent(nearest -> {
            text.append(initial ? "  differs in\n" : "  nearest    " + nearest.call() + ", which differs in\n");
            nearest.differences().forEach(difference -> text.append(of(difference)));
        });
        return text.toString();
    }

    private static String of(LeafDifference difference) {
        return String.format(
                "    %s: recorded %s, possible %s\n",
                difference.place(), orNothing(difference.found()), orNothing(difference.wanted()));
    }

    private static String orNothing(Optional<Value> value) {
        return value.map(Value::toString).orElse("nothing");
    }

    private static String recorded(TraceStep line) {
        String arguments = line.call().arguments().entrySet().stream()
                .map(argument -> argument.getKey() + " = " + argument.getValue())
                .collect(Collectors.joining(", "));
        State observed = line.observed();
        String state = observed.variables().entrySet().stream()
                .map(variable -> variable.getKey()
                        + (line.partial().contains(variable.getKey()) ? " has " : " = ")
                        + variable.getValue())
                .collect(Collectors.joining(", "));
        return line.call().action()
                + (arguments.isEmpty() ? "" : " with " + arguments)
                + (state.isEmpty() ? "" : ", then " + state);
    }
}
