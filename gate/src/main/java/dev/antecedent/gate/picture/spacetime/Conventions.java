package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.gate.picture.spacetime.Mailbag.Flight;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a run as the names and values of its arguments tell them, where no implementation does.
 *
 * <p>The acting process is the argument {@code process} or {@code leaf}. An action with an argument {@code recipient} sends
 * to that process. An action receives that has an argument {@code sender}, or one that is a tuple whose first element is a
 * process: {@code <<sender, n>>} is what the sender's n-th step sent; any other is the oldest message from that sender that
 * has not arrived. Without an acting process it is the network that acts on such a message, and loses it.
 */
final class Conventions {

    private static final List<String> ACTORS = List.of("process", "leaf");
    /** The arguments that are processes. */
    static final List<String> PROCESSES = List.of("process", "leaf", "recipient", "sender");

    private static final Value FIRST = Value.of(1);
    private static final String SENDER = "sender";
    private static final String RECIPIENT = "recipient";
    private static final String SOURCE =
            "Messages by the names of arguments: process acts, recipient is sent to, sender or a"
                    + " message <<sender, n>> is received from.";
    private static final String NOBODY = "No argument is called process, so no step belongs to a lane.";

    private final List<Call> calls;
    private final List<Value> lanes;
    private final List<Integer> actors;
    private final Mailbag bag = new Mailbag();

    private Conventions(List<Call> calls, List<Value> lanes) {
        this.calls = calls;
        this.lanes = lanes;
        this.actors = calls.stream().map(this::actor).toList();
    }

    /** The traffic of these calls among these processes; the acting ones where none are given. */
    static Traffic of(List<Call> calls, Collection<Value> processes) {
        TreeSet<Value> lanes = new TreeSet<>(processes);
        if (lanes.isEmpty()) {
            calls.forEach(call -> acting(call).ifPresent(lanes::add));
        }
        return new Conventions(calls, List.copyOf(lanes)).traffic();
    }

    private static Optional<Value> acting(Call call) {
        return ACTORS.stream()
                .flatMap(name -> Optional.ofNullable(call.arguments().get(name)).stream())
                .findFirst();
    }

    private int actor(Call call) {
        return acting(call).map(lanes::indexOf).orElse(-1);
    }

    private Traffic traffic() {
        for (int place = 0; place < calls.size(); place++) {
            Call call = calls.get(place);
            received(call).ifPresent(receipt(place));
            int recipient = lane(call.arguments().get(RECIPIENT), lanes);
            if (actors.get(place) >= 0 && recipient >= 0) {
                String label = Words.passed(call).orElse("");
                bag.send(label, actors.get(place), place, recipient);
            }
        }
        return new Traffic(lanes.isEmpty() ? NOBODY : SOURCE, lanes, actors, bag.messages());
    }

    /** A message that a call names: its sender, its place among the sender's steps if told, and what to call it. */
    private record Named(int sender, Optional<Long> number, String label) {}

    private Optional<Named> received(Call call) {
        int sender = sender(call, lanes);
        if (sender < 0) {
            return Optional.empty();
        }
        Optional<Value.Function> tuple = tuple(call, lanes);
        Optional<Long> number = tuple.filter(pair -> pair.mapping().size() == 2)
                .map(pair -> pair.mapping().get(Value.of(2)))
                .filter(second -> second instanceof Value.Int)
                .map(second -> ((Value.Int) second).value());
        return Optional.of(new Named(sender, number, tuple.map(Words::label).orElse("")));
    }

    /** The lane of the process whose message the call acts on, -1 where it acts on none. */
    static int sender(Call call, List<Value> lanes) {
        int named = lane(call.arguments().get(SENDER), lanes);
        return named >= 0
                ? named
                : tuple(call, lanes)
                        .map(tuple -> lane(tuple.mapping().get(FIRST), lanes))
                        .orElse(-1);
    }

    /** The argument that is a tuple whose first element is a process. */
    private static Optional<Value.Function> tuple(Call call, List<Value> lanes) {
        return call.arguments().values().stream()
                .filter(argument -> argument instanceof Value.Function tuple
                        && tuple.isSequence()
                        && lane(tuple.mapping().get(FIRST), lanes) >= 0)
                .map(argument -> (Value.Function) argument)
                .findFirst();
    }

    private Consumer<Named> receipt(int place) {
        int actor = actors.get(place);
        return named -> {
            if (actor < 0) {
                lose(named);
            } else {
                flight(named, actor).receivedAt(place);
            }
        };
    }

    private void lose(Named named) {
        sentAt(named).ifPresent(place -> bag.messagesFrom(place).forEach(Flight::lose));
    }

    /** What is received: the n-th step's message to this lane, else the oldest that has not arrived, else an unknown one. */
    private Flight flight(Named named, int recipient) {
        Optional<Integer> sentAt = sentAt(named);
        if (sentAt.isPresent()) {
            int sendsTo = lane(calls.get(sentAt.get()).arguments().get(RECIPIENT), lanes);
            if (sendsTo < 0 || sendsTo == recipient) {
                return bag.messagesFrom(sentAt.get()).stream()
                        .filter(flight -> flight.to() == recipient)
                        .findFirst()
                        .orElseGet(() -> bag.send(named.label(), named.sender(), sentAt.get(), recipient));
            }
        }
        return bag.pending(named.sender(), recipient).stream()
                .findFirst()
                .orElseGet(() -> bag.send(named.label(), named.sender(), -1, recipient));
    }

    /** The place of the step whose message is named. */
    private Optional<Integer> sentAt(Named named) {
        if (named.number().isEmpty()) {
            return Optional.empty();
        }
        long left = named.number().get();
        for (int place = 0; place < calls.size(); place++) {
            if (actors.get(place) == named.sender() && --left == 0) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static int lane(@Nullable Value process, List<Value> lanes) {
        return process == null ? -1 : lanes.indexOf(process);
    }
}
