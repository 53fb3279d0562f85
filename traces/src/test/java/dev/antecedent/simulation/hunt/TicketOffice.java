package dev.antecedent.simulation.hunt;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.simulation.DrawnFaults;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Setup;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Stage;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Process 0 hands out tickets, each number once; the others ask for them. The planted bug: the office writes only every
 * n-th number to its disk, so after a restart it may hand out numbers again. With n = 1 there is no bug.
 *
 * @param diskEvery the n
 * @param watched whether the watch sees a number that was handed out twice; if not, only the clients' history shows it
 */
record TicketOffice(int diskEvery, boolean watched) implements SimulationScenario {

    private static final int CUSTOMERS = 3;
    private static final long HORIZON = 800;

    /** A request, with number 0, or the answer to it. */
    private record Ticket(int request, long number) {}

    // snippet: office
    private static final class Office implements SimulatedProcess<Ticket> {

        private final int diskEvery;
        private final Handed handed;
        private long last;
        private long disk;

        Office(int diskEvery, Handed handed) {
            this.diskEvery = diskEvery;
            this.handed = handed;
        }

        @Override
        public void start(Surroundings<Ticket> around) {}

        @Override
        public void receive(int sender, Ticket message, Surroundings<Ticket> around) {
            last++;
            if (last % diskEvery == 0) {
                disk = last;
            }
            handed.out(last);
            around.send(sender, new Ticket(message.request(), last));
        }

        @Override
        public void expire(long token, Surroundings<Ticket> around) {}

        @Override
        public void crash() {
            last = 0;
        }

        @Override
        public void restart(boolean withDisk, Surroundings<Ticket> around) {
            disk = withDisk ? disk : 0;
            last = disk;
        }
    }
    // end

    /** Asks again and again; an answer that does not come in time is unknown for ever, and asked for by another client. */
    private static final class Customer implements SimulatedProcess<Ticket> {

        private static final long PATIENCE = 120;

        private final RunRecorder recorder;
        private int requests;
        private boolean waiting;

        Customer(RunRecorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public void start(Surroundings<Ticket> around) {
            ask(around);
        }

        @Override
        public void receive(int sender, Ticket message, Surroundings<Ticket> around) {
            if (waiting && message.request() == requests) {
                note(around.self(), EventType.OK, Value.of(message.number()));
                waiting = false;
            }
        }

        @Override
        public void expire(long token, Surroundings<Ticket> around) {
            if (token == requests) {
                if (waiting) {
                    note(around.self(), EventType.INFO, Value.nil());
                }
                ask(around);
            }
        }

        @Override
        public void crash() {}

        @Override
        public void restart(boolean disk, Surroundings<Ticket> around) {
            around.setTimer(PATIENCE, requests);
        }

        private void ask(Surroundings<Ticket> around) {
            requests++;
            waiting = true;
            note(around.self(), EventType.INVOKE, Value.nil());
            around.send(0, new Ticket(requests, 0));
            around.setTimer(PATIENCE, requests);
        }

        private void note(int self, EventType type, Value value) {
            recorder.operation(requests * (CUSTOMERS + 1) + self, type, "next", value, null);
        }
    }

    /** The numbers that were handed out. */
    // snippet: watch
    private static final class Handed implements Watch<Ticket> {

        private final boolean looks;
        private final Set<Long> numbers = new HashSet<>();
        private Optional<Violation> violation = Optional.empty();

        Handed(boolean looks) {
            this.looks = looks;
        }

        void out(long number) {
            if (looks && !numbers.add(number) && violation.isEmpty()) {
                violation = Optional.of(new Violation("EachTicketOnce", number + " was handed out twice"));
            }
        }

        @Override
        public Optional<Violation> violation() {
            return violation;
        }
    }
    // end

    // snippet: stage
    @Override
    public Stage<?> stage(Setup setup) {
        Handed handed = new Handed(watched);
        Stream<SimulatedProcess<Ticket>> customers =
                IntStream.range(0, CUSTOMERS).mapToObj(each -> new Customer(setup.recorder()));
        return new Stage<>(
                "TicketOffice",
                Map.of(),
                Stream.concat(Stream.of(new Office(diskEvery, handed)), customers)
                        .toList(),
                handed);
    }
    // end

    // snippet: schedule
    @Override
    public FaultSchedule schedule(SplitMix64 random, Options options) {
        DrawnFaults drawn = new DrawnFaults(random);
        FaultSchedule schedule = FaultSchedule.NONE.withNetwork(drawn.network());
        for (int process = 0; process <= CUSTOMERS; process++) {
            schedule = schedule.with(new Fault.Outage(process, drawn.period(HORIZON, 100), true));
        }
        return schedule.with(new Fault.Partition(drawn.period(HORIZON, 100), drawn.halves(CUSTOMERS + 1)))
                .with(drawn.skew(1));
    }
    // end

    @Override
    public String name() {
        return "ticket-office";
    }

    @Override
    public String description() {
        return "An office hands out tickets, each number once.";
    }

    @Override
    public Options defaults() {
        return Options.of(Map.of("unused", "8"));
    }

    @Override
    public SortedSet<String> sizes() {
        return new TreeSet<>(defaults().values().keySet());
    }

    @Override
    public SortedSet<String> goals() {
        return new TreeSet<>(List.of(Goals.RESTARTED, Goals.DROPPED, "the office burns down"));
    }

    @Override
    public long events() {
        return 100;
    }

    @Override
    public Optional<String> model() {
        return Optional.of("timestamp-oracle");
    }
}
