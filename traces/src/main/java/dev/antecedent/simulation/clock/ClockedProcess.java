package dev.antecedent.simulation.clock;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.clock.VectorMessage;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.simulation.fault.Span;
import java.util.SortedSet;

/** A process with a vector clock. It writes the clock to its disk with every event, before anybody learns of the event. */
final class ClockedProcess implements SimulatedProcess<VectorMessage> {

    private static final Span PAUSE = new Span(1, 20);
    private static final long WAKE = 0;

    private final SortedSet<ProcessId> names;
    private final HappensBefore watch;
    private final VectorClock initial;
    private VectorClock disk;
    private VectorClock clock;

    ClockedProcess(ProcessId name, SortedSet<ProcessId> names, HappensBefore watch) {
        this.names = names;
        this.watch = watch;
        this.initial = VectorClock.start(name, names);
        this.disk = initial;
        this.clock = initial;
    }

    @Override
    public void start(Surroundings<VectorMessage> around) {
        sleep(around);
    }

    @Override
    public void receive(int sender, VectorMessage message, Surroundings<VectorMessage> around) {
        store(clock.receive(message.stamp()));
        watch.received(around.self(), message, clock);
    }

    @Override
    public void expire(long token, Surroundings<VectorMessage> around) {
        store(clock.tick());
        if (around.random().between(0, 1) == 0) {
            watch.local(around.self(), clock);
        } else {
            VectorMessage message = new VectorMessage(clock.process(), clock.time());
            watch.sent(around.self(), message, clock);
            for (int other = 0; other < names.size(); other++) {
                if (other != around.self()) {
                    around.send(other, message);
                }
            }
        }
        sleep(around);
    }

    @Override
    public void crash() {
        clock = initial;
    }

    @Override
    public void restart(boolean withDisk, Surroundings<VectorMessage> around) {
        disk = withDisk ? disk : initial;
        clock = disk;
        sleep(around);
    }

    private void store(VectorClock ticked) {
        disk = ticked;
        clock = ticked;
    }

    private static void sleep(Surroundings<VectorMessage> around) {
        around.setTimer(around.random().in(PAUSE), WAKE);
    }
}
