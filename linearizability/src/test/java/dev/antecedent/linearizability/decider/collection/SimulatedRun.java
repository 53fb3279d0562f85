package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Long runs of a few processes on a real collection, each operation at one instant: linearizable by construction. */
final class SimulatedRun {

    private final String put;
    private final String take;
    private final Consumer<Integer> add;
    private final Supplier<@Nullable Integer> remove;
    private final Random random;
    private final int crashes;
    private final HistoryBuilder builder = new HistoryBuilder("run");

    private SimulatedRun(
            String put,
            String take,
            Consumer<Integer> add,
            Supplier<@Nullable Integer> remove,
            int crashes,
            Random random) {
        this.put = put;
        this.take = take;
        this.add = add;
        this.remove = remove;
        this.crashes = crashes;
        this.random = random;
    }

    /** One of a stack; one in {@code crashes} operations has no response, none if that is 0. */
    static History ofStack(int operations, int processes, int crashes, long seed) {
        Deque<Integer> stack = new ArrayDeque<>();
        return new SimulatedRun("push", "pop", stack::push, stack::pollFirst, crashes, new Random(seed))
                .of(operations, processes);
    }

    /** One of a priority queue. */
    static History ofPriorityQueue(int operations, int processes, int crashes, long seed) {
        Queue<Integer> queue = new PriorityQueue<>();
        return new SimulatedRun("insert", "extract-min", queue::add, queue::poll, crashes, new Random(seed))
                .of(operations, processes);
    }

    /** One of a queue, which is one of an unordered queue too. */
    static History ofQueue(int operations, int processes, int crashes, long seed) {
        Queue<Integer> queue = new ArrayDeque<>();
        return new SimulatedRun("enqueue", "dequeue", queue::add, queue::poll, crashes, new Random(seed))
                .of(operations, processes);
    }

    /** An operation in flight; takes a value out if it has none to put in. */
    private static final class Flight {
        private final int process;
        private final @Nullable Integer value;
        private final boolean crashes;
        private boolean tookEffect;
        private Value result = Value.nil();

        Flight(int process, @Nullable Integer value, boolean crashes) {
            this.process = process;
            this.value = value;
            this.crashes = crashes;
        }
    }

    private History of(int operations, int processes) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            values.add(i);
        }
        Collections.shuffle(values, random);
        List<Flight> flights = new ArrayList<>();
        int invoked = 0;
        while (invoked < operations || !flights.isEmpty()) {
            if (invoked < operations && flights.size() < processes && random.nextInt(3) == 0) {
                flights.add(invoke(invoked, values.get(invoked)));
                invoked++;
            } else if (!flights.isEmpty()) {
                int index = random.nextInt(flights.size());
                Flight flight = flights.get(index);
                if (flight.tookEffect) {
                    flights.set(index, flights.get(flights.size() - 1));
                    flights.remove(flights.size() - 1);
                    complete(flight);
                } else {
                    takeEffect(flight);
                }
            }
        }
        return builder.build();
    }

    private Flight invoke(int process, int value) {
        boolean puts = random.nextBoolean();
        builder.add(Value.of(process), EventType.INVOKE, puts ? put : take, puts ? Value.of(value) : Value.nil());
        return new Flight(process, puts ? value : null, crashes > 0 && random.nextInt(crashes) == 0);
    }

    private void takeEffect(Flight flight) {
        flight.tookEffect = true;
        if (flight.crashes && random.nextBoolean()) {
            return;
        }
        if (flight.value != null) {
            add.accept(flight.value);
            flight.result = Value.of(flight.value);
        } else {
            Integer taken = remove.get();
            flight.result = taken == null ? Value.nil() : Value.of(taken);
        }
    }

    private void complete(Flight flight) {
        builder.add(
                Value.of(flight.process),
                flight.crashes ? EventType.INFO : EventType.OK,
                flight.value == null ? take : put,
                flight.crashes ? Value.nil() : flight.result);
    }
}
