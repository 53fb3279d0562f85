package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limit;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.Effort;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Histories with verdicts made by hand: what a picture shows does not depend on who found it. */
final class Samples {

    static final SequentialModel REGISTER = Histories.model("register").initially(Optional.empty());

    private static final Effort EFFORT = new Effort(12, List.of("distinct writes"), 1);

    private Samples() {}

    /** A builder that counts the time up by ten an event. */
    static final class Timed {
        private final HistoryBuilder builder;
        private long time;

        Timed(String name) {
            builder = new HistoryBuilder(name);
        }

        Timed add(Value process, EventType type, String f, Value value) {
            return add(process, type, f, value, Value.nil());
        }

        Timed add(Value process, EventType type, String f, Value value, Value key) {
            builder.add(process, type, f, value, key.equals(Value.nil()) ? null : key, BigInteger.valueOf(time));
            time += 10;
            return this;
        }

        History build() {
            return builder.build();
        }
    }

    /** A stale read beside a pending write, a failed one, and what the nemesis did. */
    static History stale() {
        return new Timed("stale.edn")
                .add(Value.of(0), EventType.INVOKE, "write", Value.of(1))
                .add(Value.of(0), EventType.OK, "write", Value.of(1))
                .add(Value.of(1), EventType.INVOKE, "write", Value.of(5))
                .add(Value.of("nemesis"), EventType.INFO, "cut", Value.of("n1"))
                .add(Value.of(1), EventType.INFO, "write", Value.of(5))
                .add(Value.of(0), EventType.INVOKE, "write", Value.of(2))
                .add(Value.of(2), EventType.INVOKE, "write", Value.of(9))
                .add(Value.of(0), EventType.OK, "write", Value.of(2))
                .add(Value.of(2), EventType.FAIL, "write", Value.of(9))
                .add(Value.of(3), EventType.INVOKE, "read", Value.nil())
                .add(Value.of(3), EventType.OK, "read", Value.of(1))
                .build();
    }

    static Picture violated() {
        History history = stale();
        List<Operation> all = history.operations();
        Operation one = all.get(0);
        Operation two = all.get(2);
        Operation read = all.get(4);
        SequentialModel after = Histories.model("register").initially(Optional.of(Value.of(2)));
        SequentialModel other = Histories.model("register").initially(Optional.of(Value.of(5)));
        Explanation explanation = new Explanation(
                Optional.empty(),
                "read of 1 by process 3 began after write of 2, which follows write of 1, had ended",
                List.of(two, read),
                Optional.of(read),
                List.of(one, two, read),
                true,
                List.of(one, two),
                List.of(
                        deadEnd(after, List.of(one, two), read, "the value is 2, not 1"),
                        deadEnd(other, List.of(one, two, all.get(1)), read, "the value is 5, not 1"),
                        deadEnd(after, List.of(one, all.get(1), two), read, "the value is 2, not 1")),
                true);
        return judged(history, new Verdict.Violated(explanation, EFFORT));
    }

    static DeadEnd deadEnd(SequentialModel state, List<Operation> order, Operation refused, String reason) {
        return new DeadEnd(state, order, List.of(new DeadEnd.Refusal(refused, reason)));
    }

    /** The same history without the read. */
    static Picture holds() {
        History stale = stale();
        List<Operation> without = stale.operations().subList(0, 4);
        History history =
                new History("good.edn", stale.dialect(), stale.events().subList(0, 9), without);
        return judged(history, new Verdict.Holds(List.of(without.get(0), without.get(2)), EFFORT));
    }

    static Picture undecided() {
        Verdict verdict = new Verdict.Undecided(
                Limit.CONFIGURATIONS, "the budget was reached", "up to line 3", "--budget 10", EFFORT);
        return judged(stale(), verdict);
    }

    static Picture judged(History history, Verdict verdict) {
        List<Operation> judged = history.operations().stream()
                .filter(operation -> operation.outcome() != Outcome.FAIL)
                .toList();
        CheckedHistory checked = new CheckedHistory(history, "register", REGISTER, judged, verdict);
        return Picture.of(checked, List.of(new Part(Optional.empty(), REGISTER, judged)));
    }

    /** Two keys, of which the second is violated; its failed operation says nothing. */
    static Picture keyed() {
        History history = new Timed("keyed.edn")
                .add(Value.of(0), EventType.INVOKE, "write", Value.of(1), Value.of("x"))
                .add(Value.of(1), EventType.INVOKE, "write", Value.of(1), Value.of("y"))
                .add(Value.of(0), EventType.OK, "write", Value.of(1), Value.of("x"))
                .add(Value.of(1), EventType.OK, "write", Value.of(1), Value.of("y"))
                .add(Value.of(0), EventType.INVOKE, "write", Value.of(3), Value.of("y"))
                .add(Value.of(1), EventType.INVOKE, "read", Value.nil(), Value.of("y"))
                .add(Value.of(0), EventType.FAIL, "write", Value.of(3), Value.of("y"))
                .add(Value.of(1), EventType.OK, "read", Value.of(7), Value.of("y"))
                .build();
        List<Operation> all = history.operations();
        List<Operation> judged = List.of(all.get(0), all.get(1), all.get(3));
        Explanation explanation = new Explanation(
                Optional.of(Value.of("y")),
                "nobody wrote 7",
                List.of(all.get(3)),
                Optional.of(all.get(3)),
                List.of(all.get(3)),
                true,
                List.of(all.get(1)),
                List.of(),
                true);
        CheckedHistory checked =
                new CheckedHistory(history, "kv", REGISTER, judged, new Verdict.Violated(explanation, EFFORT));
        return Picture.of(
                checked,
                Part.by(
                        operation -> String.valueOf(operation.key()).contains("x") ? Value.of("x") : Value.of("y"),
                        REGISTER,
                        judged));
    }
}
