package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.TraceHeader;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs processes through a schedule of faults, in one thread and in virtual time.
 *
 * <p>Every link and every process has a random stream of its own, named after it. So the same seed, stage and schedule
 * give the same run, and a schedule with one fault less gives nearly the same one.
 *
 * @param <M> the messages
 */
public final class Engine<M> {

    /** Which runs a seed gives. It changes whenever any scenario gives another run than before. */
    public static final String VERSION = "antecedent-simulation/2";

    private static final long PROCESS_STREAM = 1;
    private static final long LINK_STREAM = 2;

    private final Stage<M> stage;
    private final Setup setup;
    private final long eventsMax;
    private final Agenda agenda = new Agenda();
    private final List<Host<M>> hosts = new ArrayList<>();
    private final @Nullable Link[] links;
    private final Cuts cuts;
    private final Tally tally = new Tally();
    private long events;
    private Optional<Violation> failure = Optional.empty();

    private Engine(Stage<M> stage, Setup setup, long eventsMax) {
        this.stage = stage;
        this.setup = setup;
        this.eventsMax = eventsMax;
        int processes = stage.processes().size();
        this.links = new Link[processes * processes];
        this.cuts = new Cuts(processes);
        for (int self = 0; self < processes; self++) {
            hosts.add(new Host<>(
                    this,
                    self,
                    stage.processes().get(self),
                    clockOf(self),
                    SplitMix64.stream(setup.seed(), PROCESS_STREAM, self)));
        }
    }

    /**
     * Runs until there is a violation, the watch says that it is over, nothing is left to come, or the limit is reached.
     *
     * @param setup what the stage was made from
     * @param eventsMax how many messages may be received and timers run out
     * @throws IllegalArgumentException if the schedule speaks of a process that the stage does not have
     */
    public static <M> Outcome run(Stage<M> stage, Setup setup, long eventsMax) {
        setup.schedule().beyond(stage.processes().size()).ifPresent(fault -> {
            throw new IllegalArgumentException("found \"" + fault + "\", wanted processes 0 to "
                    + (stage.processes().size() - 1));
        });
        return new Engine<>(stage, setup, eventsMax).run();
    }

    private Outcome run() {
        PlannedFaults.on(agenda, setup.schedule());
        guarded(() -> hosts.forEach(Host::start));
        Optional<Outcome.Ending> ending = ending();
        while (ending.isEmpty()) {
            Occurrence next = agenda.next();
            setup.recorder().advance(agenda.now());
            guarded(() -> occur(next));
            ending = ending();
        }
        tally.goals(setup.recorder());
        return new Outcome(
                events,
                agenda.now(),
                ending.get(),
                tally.traffic(),
                setup.recorder().goals(),
                violation(),
                setup.recorder().trace(header()),
                setup.recorder().history(),
                setup.recorder().snapshots());
    }

    /** Code under test that throws ends the run like any other violation: it can be found, shrunk and replayed. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException thrown) {
            failure = Optional.of(Violation.by(thrown));
        }
    }

    private Optional<Violation> violation() {
        return failure.isPresent() ? failure : stage.watch().violation();
    }

    private Optional<Outcome.Ending> ending() {
        if (violation().isPresent()) {
            return Optional.of(Outcome.Ending.VIOLATION);
        } else if (stage.watch().isOver()) {
            return Optional.of(Outcome.Ending.OVER);
        } else if (events == eventsMax) {
            return Optional.of(Outcome.Ending.EVENTS);
        }
        return agenda.isEmpty() ? Optional.of(Outcome.Ending.QUIET) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // What arrives is what was sent here as an M.
    private void occur(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Arrival arrival) {
            arrive(arrival, (M) arrival.message());
        } else if (occurrence instanceof Occurrence.Expiry expiry) {
            if (hosts.get(expiry.process()).expire(expiry.life(), expiry.token())) {
                events++;
            }
        } else if (occurrence instanceof Occurrence.Beginning beginning) {
            begin(beginning.fault());
        } else if (occurrence instanceof Occurrence.End end) {
            over(end.fault());
        }
    }

    private void arrive(Occurrence.Arrival arrival, M message) {
        int sender = arrival.sender();
        int recipient = arrival.recipient();
        Host<M> host = hosts.get(recipient);
        boolean stopped = cuts.separate(sender, recipient);
        if (stopped || arrival.dropped() || !host.isUp()) {
            tally.lost(stopped, arrival.dropped());
            stage.watch().dropped(sender, recipient, message);
            return;
        }
        events++;
        tally.delivered(sender != recipient && link(sender, recipient).isOvertaken(arrival.number()));
        stage.watch().arriving(sender, recipient, message);
        host.receive(sender, message);
        stage.watch().arrived(sender, recipient, message);
    }

    private void begin(Fault fault) {
        stage.watch().begins(fault);
        if (fault instanceof Fault.Partition partition) {
            cuts.begin(partition);
        } else if (fault instanceof Fault.Outage outage) {
            hosts.get(outage.process()).crash();
        } else if (fault instanceof Fault.Crash crash) {
            hosts.get(crash.process()).crash();
            setup.recorder().reached(Goals.CRASHED);
        }
    }

    private void over(Fault fault) {
        stage.watch().ends(fault);
        if (fault instanceof Fault.Partition partition) {
            cuts.end(partition);
        } else if (fault instanceof Fault.Outage outage) {
            hosts.get(outage.process()).restart(outage.disk());
            setup.recorder().reached(outage.disk() ? Goals.RESTARTED : Goals.ERASED);
        }
    }

    void send(int sender, int recipient, M message) {
        if (sender == recipient) {
            tally.sent(1);
            stage.watch().sent(sender, recipient, message, 1);
            plan(agenda.now() + 1, new Occurrence.Arrival(sender, recipient, message, 0, false));
            return;
        }
        Link link = link(sender, recipient);
        Link.Passage passage = link.next();
        if (cuts.separate(sender, recipient)) {
            tally.stopped();
            stage.watch().sent(sender, recipient, message, 0);
            return;
        }
        tally.sent(passage.copies());
        stage.watch().sent(sender, recipient, message, passage.copies());
        for (int copy = 0; copy < passage.copies(); copy++) {
            long arrival = link.arrival(agenda.now(), passage);
            plan(arrival, new Occurrence.Arrival(sender, recipient, message, passage.number(), link.drops(passage)));
        }
    }

    void plan(long time, Occurrence occurrence) {
        agenda.plan(time, occurrence);
    }

    int processes() {
        return hosts.size();
    }

    long now() {
        return agenda.now();
    }

    private Link link(int sender, int recipient) {
        int index = sender * hosts.size() + recipient;
        Link link = links[index];
        if (link == null) {
            long seed = SplitMix64.stream(setup.seed(), LINK_STREAM, sender, recipient)
                    .next();
            link = new Link(setup.schedule().network(), seed);
            links[index] = link;
        }
        return link;
    }

    private LocalClock clockOf(int process) {
        FaultSchedule schedule = setup.schedule();
        return schedule.faults(Fault.Skew.class).stream()
                .filter(skew -> skew.process() == process)
                .map(skew -> new LocalClock(skew.rate(), skew.offset()))
                .findFirst()
                .orElse(LocalClock.RIGHT);
    }

    private TraceHeader header() {
        SortedMap<String, Value> source = new TreeMap<>();
        source.put("generator", Value.of(VERSION));
        source.put("schedule", Value.of(setup.schedule().toString()));
        setup.options().values().forEach((name, text) -> source.put(name, Value.of(text)));
        SortedMap<String, Value> constants = new TreeMap<>(stage.constants());
        constants.putAll(setup.recorder().constants());
        return new TraceHeader(stage.specification(), constants, source, OptionalLong.of(setup.seed()));
    }
}
