package dev.antecedent.protocol.snapshot;

import static dev.antecedent.protocol.snapshot.LedgerCalls.AMOUNT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.MESSAGE;
import static dev.antecedent.protocol.snapshot.LedgerCalls.PROCESS;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECEIVE;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECIPIENT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.TRANSFER;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.protocol.SnapshotProtocol;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.local.ShardSnapshot;
import dev.antecedent.snapshot.local.ShardSnapshotSystem;
import dev.antecedent.snapshot.local.StampedTransfer;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published shard snapshots as the protocol of {@code ShardSnapshot}. */
public final class ShardSnapshotProtocol implements SnapshotProtocol<ShardSnapshotSystem> {

    /** The specification's name. */
    public static final String NAME = "ShardSnapshot";

    /** The model value that stands for no snapshot. */
    public static final String NO_SNAPSHOT = "NoSnapshot";

    /** The action of an event of a process alone. */
    public static final String LOCAL = "Local";
    /** The action by which a process takes its snapshot. */
    public static final String TAKE_SNAPSHOT = "TakeSnapshot";

    private static final Parameters PARAMETERS = new Parameters(Map.of(
            LOCAL, Set.of(PROCESS),
            TRANSFER, Set.of(PROCESS, RECIPIENT, AMOUNT),
            RECEIVE, Set.of(PROCESS, MESSAGE),
            TAKE_SNAPSHOT, Set.of(PROCESS)));

    private final LedgerConstants constants;
    private final ShardSnapshotVariables variables;
    private final long eventsMax;

    ShardSnapshotProtocol(LedgerConstants constants, long eventsMax) {
        this.constants = constants;
        this.variables = new ShardSnapshotVariables(ShardSnapshotSystem.SNAPSHOT);
        this.eventsMax = eventsMax;
    }

    @Override
    public String specification() {
        return NAME;
    }

    @Override
    public List<ShardSnapshotSystem> initialStates() {
        return List.of(ShardSnapshotSystem.start(constants.processes(), constants.initial()));
    }

    @Override
    public Optional<ShardSnapshotSystem> apply(ShardSnapshotSystem state, Call call) {
        PARAMETERS.require(call);
        ProcessId process = LedgerCalls.process(call);
        return switch (call.action()) {
            case LOCAL -> state.local(process);
            case TRANSFER ->
                state.transfer(process, LedgerCalls.process(call, RECIPIENT), LedgerCalls.number(call, AMOUNT));
            case RECEIVE -> state.receive(process, Tla.event(LedgerCalls.argument(call, MESSAGE)));
            default -> state.takeSnapshot(process);
        };
    }

    @Override
    public State variables(ShardSnapshotSystem state) {
        SortedMap<String, Value> all =
                new TreeMap<>(variables.of(state.ledger().shards()).variables());
        all.put(
                "network",
                Value.set(state.ledger().network().messages().stream()
                        .map(sent -> ShardSnapshotVariables.message(sent.message()))
                        .toList()));
        return new State(all);
    }

    @Override
    public boolean inScope(ShardSnapshotSystem state) {
        return state.ledger().shards().values().stream()
                        .map(ShardSnapshot::clock)
                        .mapToLong(clock -> clock.time().entry(clock.process()))
                        .sum()
                <= eventsMax;
    }

    @Override
    public List<Value> processes() {
        return constants.processes().stream().map(Tla::value).toList();
    }

    @Override
    public List<Call> choices(ShardSnapshotSystem state, Value process) {
        ProcessId self = Tla.process(process);
        List<Call> choices = new ArrayList<>();
        choices.add(LedgerCalls.of(LOCAL, self));
        choices.addAll(constants.payments(self));
        choices.add(LedgerCalls.of(TAKE_SNAPSHOT, self));
        return choices;
    }

    /** A message is named by the event of its sending and, for the network, by its recipient. */
    @Override
    public List<Sending> sent(ShardSnapshotSystem before, Call call, ShardSnapshotSystem after) {
        Set<Envelope<StampedTransfer>> fresh =
                new LinkedHashSet<>(after.ledger().network().messages());
        fresh.removeAll(before.ledger().network().messages());
        return fresh.stream()
                .map(sent -> new Sending(
                        Value.sequence(List.of(Tla.value(sent.message().id()), Tla.value(sent.recipient()))),
                        Tla.value(sent.sender()),
                        List.of(Tla.value(sent.recipient()))))
                .toList();
    }

    @Override
    public Call delivery(Value process, Value message) {
        return Call.of(RECEIVE).with(PROCESS, process).with(MESSAGE, LedgerCalls.part(message, 1));
    }

    /** Money does not get lost: what the network dropped is sent again, and arrives then. */
    @Override
    public Call loss(Value message) {
        return delivery(LedgerCalls.part(message, 2), message);
    }

    @Override
    public Observation observation(ShardSnapshotSystem before, Call call, ShardSnapshotSystem after) {
        return variables.observed(call, after.ledger().shards());
    }

    @Override
    public int recorded(ShardSnapshotSystem state, Value process) {
        return state.ledger().shard(Tla.process(process)).snapshots().size();
    }
}
