package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Optional;

/** Writes a {@link Difference} as a path of calls, the state they lead to, and what differs after one more. */
final class DifferenceText {

    private DifferenceText() {}

    static String of(Difference difference) {
        StringBuilder text = new StringBuilder();
        text.append(difference.kind().sentence()).append('\n');
        int step = 1;
        for (Call call : difference.path()) {
            text.append(String.format("  %3d  %s\n", step++, call));
        }
        text.append(difference.path().isEmpty() ? "  in the initial state\n" : "  in the state\n");
        text.append(state(difference.before()));
        int last = step;
        difference.call().ifPresent(call -> text.append(String.format("  %3d  %s   <- here\n", last, call)));
        difference.detail().ifPresent(detail -> text.append("  ").append(detail).append('\n'));
        if (difference.found().isPresent() && difference.wanted().isPresent()) {
            differing(text, difference.found().get(), difference.wanted().get());
        } else {
            difference
                    .found()
                    .ifPresent(found -> text.append("  implementation\n").append(state(found)));
            difference
                    .wanted()
                    .ifPresent(wanted -> text.append("  specification\n").append(state(wanted)));
        }
        difference
                .brokenInvariant()
                .ifPresent(name ->
                        text.append("  violates invariant ").append(name).append('\n'));
        return text.toString();
    }

    private static void differing(StringBuilder text, State found, State wanted) {
        for (LeafDifference leaf : LeafDifference.between(found, wanted)) {
            text.append(String.format(
                    "       %s: implementation %s, specification %s\n",
                    leaf.place(), orNothing(leaf.found()), orNothing(leaf.wanted())));
        }
    }

    private static String orNothing(Optional<Value> value) {
        return value.map(Value::toString).orElse("nothing");
    }

    private static String state(State state) {
        return state.toString().indent(7);
    }
}
