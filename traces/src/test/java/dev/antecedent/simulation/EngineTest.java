package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.simulation.Chatter.Seen;
import dev.antecedent.simulation.Outcome.Ending;
import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final Chatter chatter = new Chatter(3);

    private Outcome run(String schedule) {
        return chatter.run(7, FaultSchedule.parse(schedule), 500);
    }

    @Test
    void aCrashLosesMemoryAndKeepsTheDisk() {
        Outcome outcome = run("crash 1 100..150 disk; crash 2 100..150 no-disk");

        assertThat(chatter.talkers().get(1).log()).contains("crash with 8", "restart with 8 and 0");
        assertThat(chatter.talkers().get(2).log()).contains("restart with 0 and 0");
        assertThat(outcome.goals().times(Goals.RESTARTED)).isEqualTo(1);
        assertThat(outcome.goals().times(Goals.ERASED)).isEqualTo(1);
    }

    @Test
    void whoCrashesForGoodSaysNoMore() {
        Outcome outcome = run("crash 1 100");

        assertThat(chatter.seen("sent")).noneMatch(seen -> seen.sender() == 1 && seen.time() >= 100);
        assertThat(outcome.goals().times(Goals.CRASHED)).isEqualTo(1);
        assertThat(outcome.ending()).isEqualTo(Ending.EVENTS);
        assertThat(outcome.events()).isEqualTo(500);
    }

    @Test
    void everybodyDownIsQuiet() {
        Outcome outcome = run("crash 0 50; crash 1 50; crash 2 50");

        assertThat(outcome.ending()).isEqualTo(Ending.QUIET);
        assertThat(outcome.traffic().inFlight()).isZero();
    }

    @Test
    void theWatchIsToldOfFaultsAndTheirEnds() {
        run("partition 10..20 0|1; crash 2 30..40 disk");

        assertThat(chatter.seen("begins partition 10..20 0|1"))
                .extracting(Seen::time)
                .containsExactly(10L);
        assertThat(chatter.seen("ends partition 10..20 0|1"))
                .extracting(Seen::time)
                .containsExactly(20L);
        assertThat(chatter.seen("ends crash 2 30..40 disk"))
                .extracting(Seen::time)
                .containsExactly(40L);
    }

    @Test
    void aMessageToOneselfComesInTheNextTick() {
        run("network delay 20..20 drop 100%");

        List<Long> sent = own("sent");
        assertThat(sent).hasSizeGreaterThan(20);
        assertThat(own("arrived").subList(0, 20))
                .isEqualTo(sent.subList(0, 20).stream().map(time -> time + 1).toList());
        assertThat(chatter.seen("arrived")).allMatch(seen -> seen.sender() == seen.recipient());
    }

    private List<Long> own(String what) {
        return chatter.seen(what).stream()
                .filter(seen -> seen.sender() == 1 && seen.recipient() == 1)
                .map(Seen::time)
                .toList();
    }

    @Test
    void aScheduleIsForTheProcessesThatThereAre() {
        assertThatThrownBy(() -> run("crash 3 50"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found \"crash 3 50\", wanted processes 0 to 2");
        assertThatThrownBy(() -> new RunPlan(chatter, 1, Options.none(), FaultSchedule.parse("byzantine 0 cheat"), 10)
                        .requireSense())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found \"byzantine 0 cheat\", wanted one of be-silent, lie");
    }

    /** A process that notes its own time and the world's at each of ten timers of 100 ticks. */
    private record Sleeper(RunRecorder recorder, List<Long> own, List<Long> world) implements SimulatedProcess<String> {

        @Override
        public void start(Surroundings<String> around) {
            around.setTimer(100, 0);
        }

        @Override
        public void receive(int sender, String message, Surroundings<String> around) {
            throw new IllegalStateException("nobody sends \"" + message + "\"");
        }

        @Override
        public void expire(long token, Surroundings<String> around) {
            own.add(around.now());
            world.add(recorder.now());
            if (own.size() < 10) {
                around.setTimer(100, 0);
            } else {
                around.send(0, "x");
            }
        }

        @Override
        public void crash() {}

        @Override
        public void restart(boolean disk, Surroundings<String> around) {}
    }

    private Outcome sleep(String schedule, List<Long> own, List<Long> world) {
        RunRecorder recorder = RunRecorder.judging();
        Setup setup = new Setup(1, Options.none(), FaultSchedule.parse(schedule), recorder);
        Stage<String> stage =
                new Stage<>("Sleep", Map.of(), List.of(new Sleeper(recorder, own, world)), new Watch<String>() {
                    @Override
                    public Optional<Violation> violation() {
                        return Optional.empty();
                    }
                });
        return Engine.run(stage, setup, 100);
    }

    @Test
    void aFastClockIsEarlyAndAheadButNotForItself() {
        List<Long> own = new ArrayList<>();
        List<Long> world = new ArrayList<>();
        sleep("skew 0 +25% +7", own, world);

        assertThat(world).startsWith(80L, 160L, 240L).hasSize(10);
        assertThat(own).startsWith(107L, 207L, 307L);
    }

    @Test
    void aSlowClockIsLate() {
        List<Long> own = new ArrayList<>();
        List<Long> world = new ArrayList<>();
        sleep("skew 0 -50%", own, world);

        assertThat(world).startsWith(200L, 400L);
        assertThat(own).startsWith(100L, 200L);
    }

    @Test
    void codeThatThrowsIsAViolation() {
        Outcome outcome = sleep("network delay 1..1", new ArrayList<>(), new ArrayList<>());

        assertThat(outcome.ending()).isEqualTo(Ending.VIOLATION);
        assertThat(outcome.violation().orElseThrow().property()).isEqualTo(Violation.NO_EXCEPTION);
        assertThat(outcome.violation().orElseThrow().detail())
                .startsWith("java.lang.IllegalStateException: nobody sends \"x\", at ")
                .contains("EngineTest.java");
    }
}
