package dev.antecedent.gate.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.Golden;
import dev.antecedent.gate.launch.Invocation;
import dev.antecedent.snapshot.file.SnapshotReading;
import dev.antecedent.trace.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator as a user meets it. */
final class SimulateCommandTest {

    @TempDir
    private Path folder;

    private static Invocation simulate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "simulate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Invocation.of(all);
    }

    @Test
    void aRunSaysWhatWasRunAndWhatHappened() throws IOException {
        Invocation run = simulate("--scenario", "clock-lossy", "--seed", "42");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.holds("simulate-clock-lossy.txt", run.out());
    }

    @Test
    void aHuntShowsTheShortRunAndTheCommandForIt() throws IOException {
        Invocation hunt = simulate("--hunt", "--scenario", "clock-erased");

        assertThat(hunt.status()).isEqualTo(1);
        Golden.holds("simulate-hunt-clock-erased.txt", hunt.out());
    }

    @Test
    void theCommandThatAHuntPrintsRunsTheShortRun() throws IOException {
        Path trace = folder.resolve("short.ndjson");
        Invocation hunt = simulate("--hunt", "--scenario", "clock-erased", "--trace", trace.toString());
        String command = hunt.out().lines().reduce((first, second) -> second).orElseThrow();
        Matcher parts = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
        List<String> words = parts.results()
                .map(part -> part.group(1) == null ? part.group(2) : part.group(1))
                .toList();
        assertThat(words).startsWith("./antecedent", "simulate");

        Invocation again = Invocation.of(words.subList(1, words.size()).toArray(new String[0]));

        assertThat(again.status()).isEqualTo(1);
        assertThat(hunt.out()).contains(again.out());
        assertThat(again.out()).contains(Digest.of(Files.readString(trace)));
    }

    @Test
    void manySeedsAreSummedUpWithTheirGoals() throws IOException {
        Invocation runs = simulate("--scenario", "clock-lossy", "--seeds", "20");

        assertThat(runs.status()).isZero();
        Golden.holds("simulate-seeds.txt", runs.out());
    }

    @Test
    void aGoalThatNoSeedReachesIsAFailure() {
        Invocation runs = simulate("--scenario", "clock-lossy", "--seeds", "3", "--schedule", "network delay 1..5");

        assertThat(runs.status()).isEqualTo(1);
        assertThat(runs.out())
                .contains("nothing violated")
                .contains("unreached  message dropped, message duplicated, message overtaken, "
                        + "message stopped by a partition, process restarted with its disk: these runs prove nothing");
    }

    @Test
    void theListNamesEveryScenarioWithItsOptionsAndGoals() {
        Invocation list = simulate("--list");

        assertThat(list.status()).isZero();
        assertThat(list.out())
                .contains("clock-erased\n  Vector clocks", "clock-lossy\n", "triad-partition\n", "triad-equivocation\n")
                .contains("  options:    processes=3\n", "  model:      kv\n", "  behaviours: equivocate");
    }

    @Test
    void twoRunsOfTriadsPrintTheSameBytesAndWriteTheSameFiles() throws IOException {
        Path trace = folder.resolve("trace.ndjson");
        Path history = folder.resolve("history.ndjson");
        String[] arguments = {
            "--scenario",
            "triad-partition",
            "--seed",
            "42",
            "--trace",
            trace.toString(),
            "--history",
            history.toString()
        };
        Invocation one = simulate(arguments);
        String traced = Files.readString(trace);
        String seen = Files.readString(history);
        Invocation other = simulate(arguments);

        assertThat(one.status()).isZero();
        assertThat(other.out()).isEqualTo(one.out()).contains(Digest.of(traced), Digest.of(seen));
        assertThat(trace).hasContent(traced);
        assertThat(history).hasContent(seen);
    }

    @Test
    void theSnapshotThatWasTakenIsWritten() throws IOException {
        Path file = folder.resolve("epoch.snapshot");
        Invocation run = simulate("--scenario", "ledger-epoch", "--seed", "7", "--snapshot", file.toString());

        assertThat(run.status()).isZero();
        assertThat(SnapshotFile.read(file)).isInstanceOfSatisfying(SnapshotReading.Read.class, read -> {
            assertThat(read.snapshot().epoch()).isEqualTo(1);
            assertThat(read.snapshot().missing()).isZero();
        });
    }

    @Test
    void aHuntFindsThePublishedSnapshotWithoutAllTheMoney() {
        Invocation hunt = simulate("--hunt", "--scenario", "ledger-local");

        assertThat(hunt.status()).isEqualTo(1);
        assertThat(hunt.out())
                .contains("verdict    violated: Conservation: snapshot 3 holds 296 of 300")
                .contains("--set accounts=1 --set interval=2")
                .contains("4 actions of ShardSnapshot");
    }

    @Test
    void oneByzantineLeafBreaksTheRuleOfTwoAndNotTheRuleOfThree() {
        Invocation two = simulate("--hunt", "--scenario", "triad-equivocation", "--theta", "2");
        Invocation three = simulate("--hunt", "--scenario", "triad-equivocation", "--theta", "3", "--budget", "30");

        assertThat(two.status()).isEqualTo(1);
        assertThat(two.out()).contains("verdict    violated: Agreement: ", "byzantine 0 equivocate", " --theta 2 ");
        assertThat(three.status()).isZero();
        assertThat(three.out()).contains("verdict    nothing violated", "30, seeds 1 to 30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "--seed 1 # --scenario: found none, wanted one of clock-erased, clock-lossy",
                "--scenario nowhere # --scenario: no scenario is called \"nowhere\"; there are clock-erased,",
                "--scenario clock-lossy --theta 2 # --theta: clock-lossy has no option theta; there are processes",
                "--scenario clock-lossy --set x=1 # --set x: clock-lossy has no option x; there are processes",
                "--scenario clock-lossy --set processes=1 # processes: found \"1\", wanted 2 to 64",
                "--scenario clock-lossy --events 0 # --events: found 0, wanted 1 to 100000000",
                "--scenario clock-lossy --schedule crush # --schedule, column 1: found \"crush\", wanted network, partition,",
                "--scenario clock-lossy --schedule crash+9+5 # found \"crash 9 5\", wanted processes 0 to 2",
                "--scenario clock-lossy --schedule byzantine+0+lie # wanted no Byzantine process in clock-lossy",
                "--scenario triad-partition --theta 4 # found",
                "--scenario clock-lossy --snapshot f # found a run with 0 complete snapshots, wanted one with number 1",
                "--scenario ledger-marker --set snapshot=9 # snapshot: found \"9\", wanted 1 to 3",
                "--scenario clock-lossy --seeds 0 # --seeds: found 0, wanted 1 to 10000000",
                "--scenario clock-lossy --seeds 3 --hunt # --hunt runs as many seeds as --budget says; leave out --seeds",
                "--scenario clock-lossy --seeds 3 --trace t # --trace, --history and --snapshot write one run; leave out",
                "--scenario clock-lossy --budget 3 # --budget is for --hunt; add it, or say --seeds",
                "--list --hunt # --list goes alone"
            })
    void misuseIsStatusThreeAndSaysWhatIsWanted(String arguments, String complaint) {
        String[] words = arguments.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('+', ' ');
        }
        Invocation run = simulate(words);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("antecedent: ").contains(complaint);
    }
}
