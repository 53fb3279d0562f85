package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.Span;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Processes that send each other numbers: what they see and what the watch sees is kept, for laws about the engine. */
final class Chatter implements SimulationScenario {

    private static final Span PAUSE = new Span(1, 20);

    /** Something that the watch saw of a message, or of a fault. */
    record Seen(String what, long time, int sender, int recipient, int number, int copies) {}

    /** A process: it counts what it sends, on its disk, and what it received since it last started, in its memory. */
    static final class Talker implements SimulatedProcess<Integer> {

        private final RunRecorder recorder;
        private int sentOnDisk;
        private int receivedInMemory;
        private final List<String> log = new ArrayList<>();

        Talker(RunRecorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public void start(Surroundings<Integer> around) {
            log.add("start");
            around.setTimer(around.random().in(PAUSE), 1);
        }

        @Override
        public void receive(int sender, Integer message, Surroundings<Integer> around) {
            receivedInMemory++;
            log.add("receive " + sender + " " + message + " at " + around.now());
            recorder.step(
                    Call.of("Receive").with("number", Value.of(message)),
                    State.of(Map.of("received", Value.of(receivedInMemory))),
                    Collections.emptySortedSet());
        }

        @Override
        public void expire(long token, Surroundings<Integer> around) {
            sentOnDisk++;
            int first = (int) around.random().between(0, around.processes() - 1L);
            around.send(first, sentOnDisk);
            around.send((first + 1) % around.processes(), sentOnDisk);
            around.setTimer(around.random().in(PAUSE), token);
        }

        @Override
        public void crash() {
            log.add("crash with " + sentOnDisk);
            receivedInMemory = 0;
        }

        @Override
        public void restart(boolean disk, Surroundings<Integer> around) {
            sentOnDisk = disk ? sentOnDisk : 0;
            log.add("restart with " + sentOnDisk + " and " + receivedInMemory);
            around.setTimer(around.random().in(PAUSE), 1);
        }

        List<String> log() {
            return log;
        }
    }

    private final int processes;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Talker> talkers = new ArrayList<>();

    Chatter(int processes) {
        this.processes = processes;
    }

    /** Runs the schedule; what was seen is in {@link #seen} and {@link #talkers}. */
    Outcome run(long seed, FaultSchedule schedule, long events) {
        seen.clear();
        talkers.clear();
        return new RunPlan(this, seed, defaults(), schedule, events).record();
    }

    List<Seen> seen(String what) {
        return seen.stream().filter(each -> each.what().equals(what)).toList();
    }

    List<Talker> talkers() {
        return talkers;
    }

    @Override
    public Stage<?> stage(Setup setup) {
        for (int self = 0; self < processes; self++) {
            talkers.add(new Talker(setup.recorder()));
        }
        return new Stage<>("Chatter", Map.of(), talkers, new Watch<Integer>() {
            @Override
            public void sent(int sender, int recipient, Integer message, int copies) {
                note("sent", sender, recipient, message, copies);
            }

            @Override
            public void arriving(int sender, int recipient, Integer message) {
                note("arriving", sender, recipient, message, 1);
            }

            @Override
            public void arrived(int sender, int recipient, Integer message) {
                note("arrived", sender, recipient, message, 1);
            }

            @Override
            public void dropped(int sender, int recipient, Integer message) {
                note("dropped", sender, recipient, message, 1);
            }

            @Override
            public void begins(Fault fault) {
                note("begins " + fault, 0, 0, 0, 0);
            }

            @Override
            public void ends(Fault fault) {
                note("ends " + fault, 0, 0, 0, 0);
            }

            private void note(String what, int sender, int recipient, int number, int copies) {
                seen.add(new Seen(what, setup.recorder().now(), sender, recipient, number, copies));
            }
        });
    }

    @Override
    public String name() {
        return "chatter";
    }

    @Override
    public String description() {
        return "Processes that send each other numbers.";
    }

    @Override
    public Options defaults() {
        return Options.none();
    }

    @Override
    public SortedSet<String> behaviours() {
        return new TreeSet<>(List.of("be-silent", "lie"));
    }

    @Override
    public SortedSet<String> goals() {
        return Collections.emptySortedSet();
    }

    @Override
    public long events() {
        return 1_000;
    }

    @Override
    public FaultSchedule schedule(SplitMix64 random, Options options) {
        return FaultSchedule.NONE.withNetwork(new DrawnFaults(random).network());
    }
}
