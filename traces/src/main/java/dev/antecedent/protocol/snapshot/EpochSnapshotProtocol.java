package dev.antecedent.protocol.snapshot;

import static dev.antecedent.protocol.snapshot.LedgerCalls.AMOUNT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.MESSAGE;
import static dev.antecedent.protocol.snapshot.LedgerCalls.NUMBER;
import static dev.antecedent.protocol.snapshot.LedgerCalls.PROCESS;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECEIVE;
import static dev.antecedent.protocol.snapshot.LedgerCalls.RECIPIENT;
import static dev.antecedent.protocol.snapshot.LedgerCalls.SENDER;
import static dev.antecedent.protocol.snapshot.LedgerCalls.TRANSFER;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.protocol.SnapshotProtocol;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochSnapshotSystem;
import dev.antecedent.snapshot.epoch.Peer;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Snapshots by epochs as the protocol of {@code EpochSnapshot}. */
public final class EpochSnapshotProtocol implements SnapshotProtocol<EpochSnapshotSystem> {

    /** The specification's name. */
    public static final String NAME = "EpochSnapshot";

    /** The model value that stands for no recorded state. */
    public static final String NOT_RECORDED = "NotRecorded";

    /** The model value that stands for a count that has not come. */
    public static final String NOT_ANNOUNCED = "NotAnnounced";

    /** The action by which a process goes on to the next epoch. */
    public static final String ADVANCE = "Advance";
    /** The action by which a process hears what to expect. */
    public static final String RECEIVE_COUNT = "ReceiveCount";

    private static final Parameters PARAMETERS = new Parameters(Map.of(
            TRANSFER, Set.of(PROCESS, RECIPIENT, AMOUNT),
            ADVANCE, Set.of(PROCESS),
            RECEIVE, Set.of(PROCESS, MESSAGE),
            RECEIVE_COUNT, Set.of(PROCESS, SENDER, NUMBER)));

    private final LedgerConstants constants;
    private final int lastEpoch;
    private final long transfersMax;

    EpochSnapshotProtocol(LedgerConstants constants, int lastEpoch, long transfersMax) {
        this.constants = constants;
        this.lastEpoch = lastEpoch;
        this.transfersMax = transfersMax;
    }

    @Override
    public String specification() {
        return NAME;
    }

    @Override
    public List<EpochSnapshotSystem> initialStates() {
        return List.of(EpochSnapshotSystem.start(constants.processes(), constants.initial(), lastEpoch));
    }

    @Override
    public Optional<EpochSnapshotSystem> apply(EpochSnapshotSystem state, Call call) {
        PARAMETERS.require(call);
        ProcessId process = LedgerCalls.process(call);
        return switch (call.action()) {
            case TRANSFER ->
                state.transfer(process, LedgerCalls.process(call, RECIPIENT), LedgerCalls.number(call, AMOUNT));
            case ADVANCE -> state.advance(process);
            case RECEIVE -> {
                MessageName name = MessageName.of(LedgerCalls.argument(call, MESSAGE));
                yield state.receive(process, name.sender(), name.epoch(), name.number());
            }
            default ->
                state.receiveCount(
                        process, LedgerCalls.process(call, SENDER), Math.toIntExact(LedgerCalls.number(call, NUMBER)));
        };
    }

    @Override
    public State variables(EpochSnapshotSystem state) {
        return variables().of(state);
    }

    @Override
    public boolean inScope(EpochSnapshotSystem state) {
        return state.ledger().shards().values().stream()
                        .flatMap(shard -> shard.peers().values().stream())
                        .map(Peer::sent)
                        .flatMap(sent -> sent.byEpoch().values().stream())
                        .mapToLong(count -> count)
                        .sum()
                <= transfersMax;
    }

    @Override
    public List<Value> processes() {
        return constants.processes().stream().map(Tla::value).toList();
    }

    @Override
    public List<Call> choices(EpochSnapshotSystem state, Value process) {
        ProcessId self = Tla.process(process);
        List<Call> choices = new ArrayList<>();
        choices.addAll(constants.payments(self));
        choices.add(LedgerCalls.of(ADVANCE, self));
        return choices;
    }

    /** A message is named by its own name and, for the network, by its recipient. */
    @Override
    public List<Sending> sent(EpochSnapshotSystem before, Call call, EpochSnapshotSystem after) {
        Set<Envelope<EpochMessage>> fresh =
                new LinkedHashSet<>(after.ledger().network().messages());
        fresh.removeAll(before.ledger().network().messages());
        return fresh.stream()
                .map(sent -> new Sending(
                        Value.sequence(List.of(
                                MessageName.of(sent.sender(), sent.message()).value(), Tla.value(sent.recipient()))),
                        Tla.value(sent.sender()),
                        List.of(Tla.value(sent.recipient()))))
                .toList();
    }

    /** The call by which the process receives the message. */
    public static Call delivery(ProcessId process, ProcessId sender, EpochMessage message) {
        return MessageName.of(sender, message).delivery(Tla.value(process));
    }

    @Override
    public Call delivery(Value process, Value message) {
        return MessageName.of(LedgerCalls.part(message, 1)).delivery(process);
    }

    /** Nothing gets lost: what the network dropped is sent again, and arrives then. */
    @Override
    public Call loss(Value message) {
        return delivery(LedgerCalls.part(message, 2), message);
    }

    @Override
    public Observation observation(EpochSnapshotSystem before, Call call, EpochSnapshotSystem after) {
        return variables().observed(call, after.ledger().shards());
    }

    @Override
    public int recorded(EpochSnapshotSystem state, Value process) {
        return state.ledger().shard(Tla.process(process)).recorded().size();
    }

    private EpochVariables variables() {
        return new EpochVariables(constants.processes(), lastEpoch);
    }
}
