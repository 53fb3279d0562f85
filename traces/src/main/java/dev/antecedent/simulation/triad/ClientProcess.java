package dev.antecedent.simulation.triad;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.TriadicQuorum;
import dev.antecedent.triad.log.Command;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A client of the store: one operation after the other, on few keys. It believes an answer when so many leaves give it
 * that one of them must be correct, and asks all leaves again when none is believed. An operation without an answer after
 * many attempts has an unknown outcome, and the client goes on under another process number, as histories want it.
 */
final class ClientProcess implements SimulatedProcess<Packet> {

    private static final long PATIENCE = 400;
    private static final int ATTEMPTS_MAX = 30;
    private static final String[] KEYS = {"x", "y"};

    private final Cast cast;
    private final int client;
    private final int clients;
    private final int operations;
    private final TriadicQuorum quorums;
    private final Map<String, LeafSet> answers = new TreeMap<>();
    private Optional<Command> pending = Optional.empty();
    private int number;
    private int attempts;
    private int unknown;

    ClientProcess(Cast cast, int client, int clients, int operations) {
        this.cast = cast;
        this.client = client;
        this.clients = clients;
        this.operations = operations;
        this.quorums = new TriadicQuorum(cast.rule());
    }

    /** Whether all its operations have ended. */
    boolean isDone() {
        return number == operations && pending.isEmpty();
    }

    @Override
    public void start(Surroundings<Packet> around) {
        next(around);
    }

    @Override
    public void receive(int sender, Packet packet, Surroundings<Packet> around) {
        if (packet instanceof Packet.Answer answer
                && cast.isLeaf(sender)
                && pending.isPresent()
                && pending.get().number() == answer.number()) {
            LeafSet givers = Objects.requireNonNullElse(
                            answers.get(answer.answer()),
                            LeafSet.empty(cast.rule().height()))
                    .with(cast.leaf(sender));
            answers.put(answer.answer(), givers);
            if (quorums.isBrokenBy(givers)) {
                returned(pending.get(), answer.answer());
                next(around);
            }
        }
    }

    @Override
    public void expire(long token, Surroundings<Packet> around) {
        if (pending.isEmpty() || pending.get().number() != token) {
            return;
        }
        if (++attempts < ATTEMPTS_MAX) {
            askEverybody(pending.get(), around);
            around.setTimer(PATIENCE, token);
        } else {
            record(EventType.INFO, pending.get(), null);
            unknown++;
            next(around);
        }
    }

    @Override
    public void crash() {
        pending.ifPresent(command -> record(EventType.INFO, command, null));
        pending = Optional.empty();
        unknown++;
    }

    @Override
    public void restart(boolean withDisk, Surroundings<Packet> around) {
        next(around);
    }

    private void next(Surroundings<Packet> around) {
        pending = Optional.empty();
        answers.clear();
        attempts = 0;
        if (number == operations) {
            return;
        }
        number++;
        Command command = draw(around.random());
        pending = Optional.of(command);
        cast.issue(command);
        record(EventType.INVOKE, command, argument(command));
        int leaf = (int) around.random().between(0, cast.leaves() - 1L);
        if (quorums.isBrokenBy(LeafSet.ofIndices(cast.rule().height(), leaf))) {
            around.send(leaf, new Packet.Request(command));
        } else {
            askEverybody(command, around);
        }
        around.setTimer(PATIENCE, number);
    }

    private Command draw(SplitMix64 random) {
        String key = KEYS[(int) random.between(0, KEYS.length - 1L)];
        String fresh = (char) ('a' + client) + String.valueOf(number);
        return switch ((int) random.between(0, 5)) {
            case 0, 1 -> new Command(client, number, Command.Operation.PUT, key, List.of(fresh));
            case 2 -> new Command(client, number, Command.Operation.APPEND, key, List.of(fresh));
            default -> new Command(client, number, Command.Operation.GET, key, List.of());
        };
    }

    private void askEverybody(Command command, Surroundings<Packet> around) {
        for (int leaf = 0; leaf < cast.leaves(); leaf++) {
            around.send(leaf, new Packet.Request(command));
        }
    }

    private void returned(Command command, String answer) {
        Value told = command.operation() == Command.Operation.GET ? Value.of(answer) : argument(command);
        record(EventType.OK, command, told);
    }

    private void record(EventType type, Command command, @Nullable Value value) {
        cast.recorder()
                .operation(
                        client + unknown * clients,
                        type,
                        command.operation().name().toLowerCase(Locale.ROOT),
                        value == null ? argument(command) : value,
                        Value.of(command.key()));
    }

    private static Value argument(Command command) {
        return command.operation() == Command.Operation.GET
                ? Value.nil()
                : Value.of(command.arguments().get(0));
    }
}
