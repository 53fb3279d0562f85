package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Position;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A run of a few processes on one object, drawn at random. Each operation takes effect at some instant between its
 * invocation and its response and mostly returns what the object then says; now and then it returns something else, so
 * that about half of the histories are violated, most of them barely.
 */
final class RandomHistory {

    private final Vocabulary vocabulary;
    private final RandomGenerator random;
    private final HistoryBuilder builder;
    private final boolean pending;
    private SequentialModel state;

    private RandomHistory(Vocabulary vocabulary, boolean pending, RandomGenerator random) {
        this.vocabulary = vocabulary;
        this.pending = pending;
        this.random = random;
        builder = new HistoryBuilder("random", vocabulary.dialect());
        state = vocabulary.model().initially(vocabulary.initial());
    }

    /**
     * Draws one.
     *
     * @param operations how many are invoked
     * @param pending whether some may stay without response
     */
    static History draw(Vocabulary vocabulary, int operations, boolean pending, RandomGenerator random) {
        return new RandomHistory(vocabulary, pending, random).run(operations);
    }

    /** An operation in flight, and its result once it took effect. */
    private static final class Flight {
        private final Offer offer;
        private @Nullable Value result;
        private boolean tookEffect;

        Flight(Offer offer) {
            this.offer = offer;
        }
    }

    private History run(int operations) {
        int processes = 2 + random.nextInt(3);
        List<@Nullable Flight> flights = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            flights.add(null);
            names.add(i);
        }
        int invoked = 0;
        int open = 0;
        while (invoked < operations || open > 0) {
            int process = random.nextInt(processes);
            Flight flight = flights.get(process);
            if (flight == null) {
                if (invoked < operations) {
                    flights.set(process, invoke(names.get(process), invoked++));
                    open++;
                }
            } else if (!flight.tookEffect && random.nextBoolean()) {
                takeEffect(names.get(process), flight);
            } else {
                if (complete(names.get(process), flight)) {
                    names.set(process, names.get(process) + processes);
                }
                flights.set(process, null);
                open--;
            }
        }
        return builder.build();
    }

    private Flight invoke(int process, int number) {
        Offer offer = vocabulary.offer(number, random);
        add(process, EventType.INVOKE, offer, offer.argument());
        return new Flight(offer);
    }

    private void takeEffect(int process, Flight flight) {
        flight.tookEffect = true;
        List<Value> results = new ArrayList<>(flight.offer.results());
        while (!results.isEmpty()) {
            Value result = results.remove(random.nextInt(results.size()));
            if (state.step(operation(process, flight.offer, result)) instanceof Step.Next next) {
                state = next.state();
                flight.result = result;
                return;
            }
        }
    }

    /** Ends an operation; true if its process is gone. */
    private boolean complete(int process, Flight flight) {
        Offer offer = flight.offer;
        if (pending && random.nextInt(5) == 0) {
            add(process, EventType.INFO, offer, offer.argument());
            return true;
        }
        if (!flight.tookEffect) {
            takeEffect(process, flight);
        }
        boolean lies = random.nextInt(vocabulary.lies()) == 0;
        Value result = flight.result;
        if (offer.mayFail() && (lies ? random.nextBoolean() : result == null)) {
            add(process, EventType.FAIL, offer, offer.argument());
        } else {
            Value returned = lies || result == null
                    ? offer.results().get(random.nextInt(offer.results().size()))
                    : result;
            add(process, EventType.OK, offer, returned);
        }
        return false;
    }

    private void add(int process, EventType type, Offer offer, Value value) {
        builder.add(Value.of(process), type, offer.f(), value, offer.key().orElse(null), null);
    }

    /** The operation as the model sees it, outside of any history. */
    private static Operation operation(int process, Offer offer, Value result) {
        Event invocation = event(0, process, EventType.INVOKE, offer, offer.argument());
        return new Operation(invocation, Outcome.OK, event(1, process, EventType.OK, offer, result));
    }

    private static Event event(int order, int process, EventType type, Offer offer, Value value) {
        return new Event(
                order,
                new Position(1, 1),
                Value.of(process),
                type,
                offer.f(),
                value,
                offer.key().orElse(null),
                null);
    }
}
