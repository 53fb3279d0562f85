package dev.antecedent.protocol.triad;

import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.consensus.BallotValue;
import dev.antecedent.triad.consensus.CorrectLeaf;
import dev.antecedent.triad.consensus.TriadicConsensusSystem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The state in the specification's words: a leaf is its word, and what is not there is a model value. */
final class ConsensusVariables {

    static final Value NONE = new Value.ModelValue("None");
    static final Value NO_LOCK = new Value.ModelValue("NoLock");
    static final Value NO_STATUS = new Value.ModelValue("NoStatus");

    private ConsensusVariables() {}

    /** All seven variables. */
    static State of(TriadicConsensusSystem system) {
        int ballots = system.scope().ballotMax();
        return State.of(Map.of(
                "ballot", perLeaf(system, leaf -> Value.of(leaf.ballot())),
                "status",
                        perLeaf(
                                system,
                                leaf -> perBallot(
                                        ballots, b -> report(leaf.status().get(b)))),
                "proposed",
                        Value.set(system.proposed().stream()
                                .map(ConsensusVariables::pair)
                                .toList()),
                "prepared",
                        perLeaf(
                                system,
                                leaf -> perBallot(
                                        ballots, b -> value(leaf.prepared().get(b)))),
                "committed",
                        perLeaf(
                                system,
                                leaf -> perBallot(
                                        ballots, b -> value(leaf.committed().get(b)))),
                "lock", perLeaf(system, leaf -> report(leaf.lock())),
                "decided", perLeaf(system, leaf -> value(leaf.decided().orElse(null)))));
    }

    static Value name(Address leaf) {
        return Value.of(leaf.toString());
    }

    static Value names(Collection<Payload> values) {
        return Value.set(values.stream().map(ConsensusVariables::value).toList());
    }

    private static Value perLeaf(TriadicConsensusSystem system, Function<CorrectLeaf, Value> entry) {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        system.leaves().forEach((name, leaf) -> mapping.put(name(name), entry.apply(leaf)));
        return new Value.Function(mapping);
    }

    private static Value perBallot(int ballots, Function<Integer, Value> entry) {
        return Value.sequence(
                IntStream.rangeClosed(1, ballots).boxed().map(entry).toList());
    }

    @SuppressWarnings("NullableOptional") // A map's entry that is not there is another answer than an empty one.
    private static Value report(@Nullable Optional<BallotValue> reported) {
        return reported == null
                ? NO_STATUS
                : reported.map(ConsensusVariables::pair).orElse(NO_LOCK);
    }

    private static Value pair(BallotValue pair) {
        return Value.record(Map.of("ballot", Value.of(pair.ballot()), "value", value(pair.value())));
    }

    private static Value value(@Nullable Payload value) {
        return value == null ? NONE : Value.of(value.text());
    }
}
