package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceHeader;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs of ledgers that no implementation knows, written down by hand. */
final class Ledgers {

    /** 2 crosses the cut backwards, 4 and 5 are in the channels. */
    static final String CUT = "p0=1,p1=0,p2=2";

    private Ledgers() {}

    static Trace small() {
        return trace(
                3,
                transfer("p0", "p1", 4),
                snapshot("p0"),
                transfer("p0", "p2", 2),
                snapshot("p1"),
                receive("p2", "p0", 3),
                receive("p1", "p0", 1),
                transfer("p2", "p1", 5),
                snapshot("p2"));
    }

    static Call transfer(String process, String recipient, int amount) {
        return Call.of("Transfer")
                .with("process", Value.of(process))
                .with("recipient", Value.of(recipient))
                .with("amount", Value.of(amount));
    }

    static Call snapshot(String process) {
        return Call.of("TakeSnapshot").with("process", Value.of(process));
    }

    static Call receive(String process, String sender, int number) {
        return Call.of("Receive")
                .with("process", Value.of(process))
                .with("message", Value.sequence(List.of(Value.of(sender), Value.of(number))));
    }

    /** A trace of these calls among p0, p1, and so on; each observes its process's number of the step. */
    static Trace trace(int processes, Call... calls) {
        List<TraceStep> steps = new ArrayList<>();
        for (Call call : calls) {
            Value process = call.arguments().getOrDefault("process", Value.of("nobody"));
            State seen = State.of(Map.of("at", Value.function(Map.of(process, Value.of(steps.size() + 1L)))));
            steps.add(new TraceStep(steps.size() + 1L, call, seen, new TreeSet<>(List.of("at"))));
        }
        List<Value> names = new ArrayList<>();
        for (int k = 0; k < processes; k++) {
            names.add(Value.of("p" + k));
        }
        TraceHeader header = new TraceHeader(
                "SmallLedger",
                new TreeMap<>(Map.of("Process", Value.set(names))),
                new TreeMap<>(),
                OptionalLong.empty());
        return new Trace(header, Optional.empty(), steps);
    }
}
