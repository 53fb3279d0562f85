package dev.antecedent.linearizability.decider.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Runs of a real set that are too long for brute force: they are linearizable, and decided with a certificate. */
final class SetRunsProperties {

    @Property(tries = 100)
    void runsOfASetAreLinearizableByValue(
            @ForAll @IntRange(min = 1, max = 400) int operations,
            @ForAll @IntRange(min = 1, max = 10) int width,
            @ForAll long seed) {
        holds(new Run(seed, List.of("add", "remove", "contains", "contains")).of(operations, width));
    }

    @Property(tries = 100)
    void runsOfASetThatGrowsAreLinearizable(
            @ForAll @IntRange(min = 1, max = 200) int operations,
            @ForAll @IntRange(min = 1, max = 10) int width,
            @ForAll long seed) {
        holds(new Run(seed, List.of("add", "contains", "read")).of(operations, width));
    }

    private static void holds(History history) {
        ModelDefinition model = Histories.model("set");
        SequentialModel initial = model.initially(Optional.empty());
        for (Part part : model.parts(initial, model.judged(history))) {
            Decision decision = model.deciders(part.initial()).stream()
                    .flatMap(decider -> decider.decide(part.operations(), Deadline.never()).stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(decision).isInstanceOf(Decision.Linearizable.class);
            List<Operation> linearization = ((Decision.Linearizable) decision).linearization();
            assertThat(Witness.firstFlaw(part.initial(), part.operations(), linearization))
                    .isEmpty();
        }
    }

    /** An operation in flight. */
    private static final class Flight {
        private final int process;
        private final String f;
        private final Value argument;
        private boolean tookEffect;
        private Value result = Value.nil();

        Flight(int process, String f, Value argument) {
            this.process = process;
            this.f = f;
            this.argument = argument;
        }
    }

    /** A few processes on one set, each operation at one instant. */
    private static final class Run {
        private static final int VALUES = 5;

        private final Random random;
        private final List<String> names;
        private final TreeSet<Value> set = new TreeSet<>(Value.ascending());
        private final HistoryBuilder builder = new HistoryBuilder("run");

        Run(long seed, List<String> names) {
            random = new Random(seed);
            this.names = names;
        }

        History of(int operations, int width) {
            List<Flight> flights = new ArrayList<>();
            int invoked = 0;
            while (invoked < operations || !flights.isEmpty()) {
                if (invoked < operations && flights.size() < width && random.nextInt(3) == 0) {
                    flights.add(invoke(invoked++));
                } else if (!flights.isEmpty()) {
                    Flight flight = flights.get(random.nextInt(flights.size()));
                    if (!flight.tookEffect) {
                        takeEffect(flight);
                    } else {
                        flights.remove(flight);
                        boolean crashes = random.nextInt(15) == 0;
                        builder.add(
                                Value.of(flight.process),
                                crashes ? EventType.INFO : EventType.OK,
                                flight.f,
                                flight.result);
                    }
                }
            }
            return builder.build();
        }

        private Flight invoke(int process) {
            String f = names.get(random.nextInt(names.size()));
            Value argument = f.equals("read") ? Value.nil() : Value.of(random.nextInt(VALUES));
            builder.add(Value.of(process), EventType.INVOKE, f, argument);
            return new Flight(process, f, argument);
        }

        private void takeEffect(Flight flight) {
            flight.tookEffect = true;
            switch (flight.f) {
                case "add" -> set.add(flight.argument);
                case "remove" -> set.remove(flight.argument);
                case "contains" ->
                    flight.result = Value.of(flight.argument, new Value.Bool(set.contains(flight.argument)));
                default -> flight.result = new Value.Array(List.copyOf(set));
            }
        }
    }
}
