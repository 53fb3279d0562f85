package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records what the correct leaves do in one decree, as a behaviour of {@code TriadicConsensus}: a log has as many of them
 * as it has decrees.
 *
 * <p>A Byzantine proposer says nothing of itself. Its proposal is recorded when a correct leaf first prepares it: by then
 * the statuses that justify it have been sent.
 */
final class DecreeTrace {

    private final RunRecorder recorder;
    private final int decree;
    private final Set<Statement.Propose> proposed = new HashSet<>();
    private final Set<Value> values = new TreeSet<>();
    private int ballotMax = 1;

    DecreeTrace(RunRecorder recorder, int decree) {
        this.recorder = recorder;
        this.decree = decree;
        constants();
    }

    void joined(Address leaf, int ballot) {
        ballotMax = Math.max(ballotMax, ballot);
        constants();
        Call join = Call.of("Join").with("leaf", name(leaf)).with("number", Value.of(ballot));
        step(join, "ballot", leaf, Value.of(ballot));
    }

    void proposed(Statement.Propose vote) {
        if (vote.decree() == decree && proposed.add(vote)) {
            values.add(Value.of(vote.value().text()));
            constants();
            Call propose =
                    Call.of("Propose").with("number", Value.of(vote.ballot())).with("value", value(vote.value()));
            recorder.step(propose, State.of(Map.of()), Collections.emptySortedSet());
        }
    }

    void prepared(Address leaf, Statement.Prepare vote) {
        if (vote.decree() == decree) {
            proposed(new Statement.Propose(vote.decree(), vote.ballot(), vote.value()));
            step(call("Prepare", leaf, vote.value()), "ballot", leaf, Value.of(vote.ballot()));
        }
    }

    void committed(Address leaf, Statement.Commit vote) {
        if (vote.decree() == decree) {
            Value lock = Value.record(Map.of("ballot", Value.of(vote.ballot()), "value", value(vote.value())));
            step(call("Commit", leaf, vote.value()), "lock", leaf, lock);
        }
    }

    void decided(Address leaf, Statement.Commit vote) {
        if (vote.decree() == decree) {
            step(call("Decide", leaf, vote.value()), "decided", leaf, value(vote.value()));
        }
    }

    private void constants() {
        Value all = Value.set(values);
        recorder.constant("MaxBallot", Value.of(ballotMax));
        recorder.constant("Value", all);
        recorder.constant("Valid", all);
    }

    private void step(Call call, String variable, Address leaf, Value entry) {
        recorder.step(
                call,
                State.of(Map.of(variable, Value.function(Map.of(name(leaf), entry)))),
                new TreeSet<>(Set.of(variable)));
    }

    private static Call call(String action, Address leaf, Payload value) {
        return Call.of(action).with("leaf", name(leaf)).with("value", value(value));
    }

    private static Value name(Address leaf) {
        return Value.of(leaf.toString());
    }

    private static Value value(Payload payload) {
        return Value.of(payload.text());
    }
}
