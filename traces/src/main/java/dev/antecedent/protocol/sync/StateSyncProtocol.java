package dev.antecedent.protocol.sync;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.sync.Adoption;
import dev.antecedent.snapshot.sync.Replica;
import dev.antecedent.snapshot.sync.ReplicaSnapshot;
import dev.antecedent.snapshot.sync.Replicated;
import dev.antecedent.snapshot.sync.StateSyncSystem;
import dev.antecedent.snapshot.sync.Update;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Replicas as the protocol {@code StateSync}. In simulated runs updates and snapshots are messages to all others; who
 * gets one that it can use takes it, and what was lost is had later.
 *
 * @param <V> the values
 */
final class StateSyncProtocol<V> implements MessagePassingProtocol<StateSyncSystem<V, Long>> {

    private static final String PROCESS = "process";
    private static final String AMOUNT = "amount";
    private static final String UPDATE = "update";
    private static final String SNAPSHOT = "snapshot";
    private static final String MAKE = "Make";
    private static final String TAKE_SNAPSHOT = "TakeSnapshot";
    private static final String REPLAY = "Replay";
    private static final String ADOPT = "Adopt";
    private static final String JOIN = "Join";
    private static final Parameters PARAMETERS = new Parameters(Map.of(
            MAKE, Set.of(PROCESS, AMOUNT),
            TAKE_SNAPSHOT, Set.of(PROCESS),
            REPLAY, Set.of(PROCESS, UPDATE),
            ADOPT, Set.of(PROCESS, SNAPSHOT),
            JOIN, Set.of(PROCESS, SNAPSHOT)));

    private final SyncConstants constants;
    private final SyncWords<V> words;
    private final StateSyncSystem<V, Long> initial;

    StateSyncProtocol(SyncConstants constants, Replicated<V, Long> kind, SyncWords<V> words) {
        this.constants = constants;
        this.words = words;
        this.initial = StateSyncSystem.start(constants.processes(), kind);
    }

    @Override
    public String specification() {
        return "StateSync";
    }

    @Override
    public List<StateSyncSystem<V, Long>> initialStates() {
        return List.of(initial);
    }

    @Override
    public Optional<StateSyncSystem<V, Long>> apply(StateSyncSystem<V, Long> state, Call call) {
        PARAMETERS.require(call);
        ProcessId process = Tla.process(argument(call, PROCESS));
        return switch (call.action()) {
            case MAKE -> state.make(process, number(argument(call, AMOUNT)));
            case TAKE_SNAPSHOT -> state.takeSnapshot(process);
            case REPLAY -> state.replay(process, Tla.event(argument(call, UPDATE)));
            case ADOPT -> {
                Value name = argument(call, SNAPSHOT);
                yield state.adopt(process, sender(name), size(name));
            }
            default -> {
                Value name = argument(call, SNAPSHOT);
                yield state.join(process, sender(name), size(name));
            }
        };
    }

    @Override
    public State variables(StateSyncSystem<V, Long> state) {
        return State.of(words.variables(state));
    }

    @Override
    public boolean inScope(StateSyncSystem<V, Long> state) {
        return state.updates().size() <= constants.updatesMax()
                && state.snapshots().size() <= constants.snapshotsMax();
    }

    @Override
    public List<Value> processes() {
        return constants.processes().stream().map(Tla::value).toList();
    }

    /** An update, a snapshot, the next update that was missed, or the latest snapshot that it can adopt or join with. */
    @Override
    public List<Call> choices(StateSyncSystem<V, Long> state, Value process) {
        List<Call> choices = new ArrayList<>();
        Replica<V, Long> replica = state.replica(Tla.process(process));
        choices.add(call(MAKE, process).with(AMOUNT, Value.of(amountOf(replica))));
        choices.add(call(TAKE_SNAPSHOT, process));
        state.updates().stream()
                .filter(update -> replica.replay(update).isPresent())
                .min(Comparator.naturalOrder())
                .ifPresent(update -> choices.add(call(REPLAY, process).with(UPDATE, Tla.value(update.id()))));
        latest(state, snapshot -> replica.adopt(snapshot) instanceof Adoption.Adopted)
                .ifPresent(snapshot -> choices.add(call(ADOPT, process).with(SNAPSHOT, words.name(snapshot))));
        latest(state, snapshot -> replica.join(snapshot).isPresent())
                .ifPresent(snapshot -> choices.add(call(JOIN, process).with(SNAPSHOT, words.name(snapshot))));
        return choices;
    }

    /** The amounts in turn. */
    private long amountOf(Replica<V, Long> replica) {
        List<Long> amounts = List.copyOf(constants.amounts());
        return amounts.get((int) (replica.vector().entry(replica.process()) % amounts.size()));
    }

    private Optional<ReplicaSnapshot<V>> latest(StateSyncSystem<V, Long> state, Predicate<ReplicaSnapshot<V>> useful) {
        return state.snapshots().stream()
                .filter(useful)
                .max(Comparator.comparing(ReplicaSnapshot<V>::size).thenComparing(ReplicaSnapshot::sender));
    }

    @Override
    public List<Sending> sent(StateSyncSystem<V, Long> before, Call call, StateSyncSystem<V, Long> after) {
        Set<Update<Long>> made = new TreeSet<>(after.updates());
        made.removeAll(before.updates());
        List<Sending> sent = new ArrayList<>();
        made.forEach(update -> sent.add(sending(REPLAY, Tla.value(update.id()), update.origin())));
        after.snapshots().stream()
                .filter(snapshot -> !before.snapshots().contains(snapshot))
                .forEach(snapshot -> sent.add(sending(ADOPT, words.name(snapshot), snapshot.sender())));
        return sent;
    }

    @Override
    public Call delivery(Value process, Value message) {
        boolean replay = part(message, 1).equals(Value.of(REPLAY));
        return call(replay ? REPLAY : ADOPT, process).with(replay ? UPDATE : SNAPSHOT, part(message, 2));
    }

    /** A call that is refused: a loss changes nothing, and the sender has what it sent. */
    @Override
    public Call loss(Value message) {
        return delivery(part(part(message, 2), 1), message);
    }

    @Override
    public Observation observation(StateSyncSystem<V, Long> before, Call call, StateSyncSystem<V, Long> after) {
        Map<String, Value> seen = words.observed(after.replica(Tla.process(argument(call, PROCESS))));
        return new Observation(State.of(seen), Collections.unmodifiableSortedSet(new TreeSet<>(seen.keySet())));
    }

    private Sending sending(String use, Value name, ProcessId sender) {
        List<Value> others = processes().stream()
                .filter(process -> !process.equals(Tla.value(sender)))
                .toList();
        return new Sending(Value.sequence(List.of(Value.of(use), name)), Tla.value(sender), others);
    }

    private static Call call(String action, Value process) {
        return Call.of(action).with(PROCESS, process);
    }

    private static Value argument(Call call, String name) {
        return Objects.requireNonNull(call.arguments().get(name));
    }

    private static ProcessId sender(Value name) {
        return Tla.process(part(name, 1));
    }

    private static long size(Value name) {
        return number(part(name, 2));
    }

    private static Value part(Value pair, int index) {
        Value part =
                pair instanceof Value.Function function ? function.mapping().get(Value.of(index)) : null;
        if (part == null) {
            throw new IllegalArgumentException("a snapshot is a pair <<sender, size>>; found " + pair);
        }
        return part;
    }

    private static long number(Value value) {
        if (value instanceof Value.Int number) {
            return number.value();
        }
        throw new IllegalArgumentException("wanted a number; found " + value);
    }
}
