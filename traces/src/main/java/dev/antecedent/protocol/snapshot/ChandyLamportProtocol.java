package dev.antecedent.protocol.snapshot;

import static dev.antecedent.protocol.snapshot.LedgerCalls.AMOUNT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.PROCESS;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECEIVE;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECIPIENT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.SENDER;
import static dev.antecedent.protocol.snapshot.LedgerCalls.TRANSFER;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.protocol.SnapshotProtocol;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.marker.ChandyLamportSystem;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Snapshots by markers as the protocol of {@code ChandyLamport}. */
public final class ChandyLamportProtocol implements SnapshotProtocol<ChandyLamportSystem> {

    /** The specification's name. */
    public static final String NAME = "ChandyLamport";

    /** The model value that is sent as a marker. */
    public static final String MARKER = "Marker";

    /** The model value that stands for no recorded state. */
    public static final String NOT_RECORDED = "NotRecorded";

    /** The action by which a process begins. */
    public static final String START = "Start";

    private static final Parameters PARAMETERS = new Parameters(Map.of(
            TRANSFER, Set.of(PROCESS, RECIPIENT, AMOUNT),
            START, Set.of(PROCESS),
            RECEIVE, Set.of(PROCESS, SENDER)));

    private final LedgerConstants constants;
    private final ChandyLamportVariables variables;
    private final long queueMax;

    ChandyLamportProtocol(LedgerConstants constants, long queueMax) {
        this.constants = constants;
        this.variables = new ChandyLamportVariables(ChandyLamportSystem.SNAPSHOT);
        this.queueMax = queueMax;
    }

    @Override
    public String specification() {
        return NAME;
    }

    @Override
    public List<ChandyLamportSystem> initialStates() {
        return List.of(ChandyLamportSystem.start(constants.processes(), constants.initial()));
    }

    @Override
    public Optional<ChandyLamportSystem> apply(ChandyLamportSystem state, Call call) {
        PARAMETERS.require(call);
        ProcessId process = LedgerCalls.process(call);
        return switch (call.action()) {
            case TRANSFER ->
                state.transfer(process, LedgerCalls.process(call, RECIPIENT), LedgerCalls.number(call, AMOUNT));
            case START -> state.start(process);
            default -> state.receive(process, LedgerCalls.process(call, SENDER));
        };
    }

    @Override
    public State variables(ChandyLamportSystem state) {
        SortedMap<String, Value> all =
                new TreeMap<>(variables.of(state.ledger().shards()).variables());
        all.put(
                "channel",
                ChandyLamportVariables.channel(
                        state.ledger().shards(), state.ledger().network()));
        return new State(all);
    }

    @Override
    public boolean inScope(ChandyLamportSystem state) {
        return state.ledger().network().channels().values().stream()
                .flatMap(byRecipient -> byRecipient.values().stream())
                .allMatch(channel -> channel.size() <= queueMax);
    }

    @Override
    public List<Value> processes() {
        return constants.processes().stream().map(Tla::value).toList();
    }

    @Override
    public List<Call> choices(ChandyLamportSystem state, Value process) {
        ProcessId self = Tla.process(process);
        List<Call> choices = new ArrayList<>();
        choices.addAll(constants.payments(self));
        choices.add(LedgerCalls.of(START, self));
        return choices;
    }

    /** A message is named by its channel: which one is received is up to the channel's order. */
    @Override
    public List<Sending> sent(ChandyLamportSystem before, Call call, ChandyLamportSystem after) {
        ProcessId sender = LedgerCalls.process(call);
        List<Sending> sent = new ArrayList<>();
        for (ProcessId recipient : constants.processes()) {
            int more = after.ledger().network().channel(sender, recipient).size()
                    - before.ledger().network().channel(sender, recipient).size();
            if (more > 0) {
                Value name = Value.sequence(List.of(Tla.value(sender), Tla.value(recipient)));
                sent.add(new Sending(name, Tla.value(sender), List.of(Tla.value(recipient))));
            }
        }
        return sent;
    }

    @Override
    public Call delivery(Value process, Value message) {
        Value sender = LedgerCalls.part(message, 1);
        return Call.of(RECEIVE).with(PROCESS, process).with(SENDER, sender);
    }

    /** Money does not get lost: the message stays in its channel until a later one's arrival makes it the first. */
    @Override
    public Call loss(Value message) {
        Value sender = LedgerCalls.part(message, 1);
        // The channel of a process to itself is empty, so this is refused.
        return Call.of(RECEIVE).with(PROCESS, sender).with(SENDER, sender);
    }

    @Override
    public Observation observation(ChandyLamportSystem before, Call call, ChandyLamportSystem after) {
        return variables.observed(call, after.ledger().shards());
    }

    @Override
    public int recorded(ChandyLamportSystem state, Value process) {
        return state.ledger().shard(Tla.process(process)).recordings().size();
    }
}
