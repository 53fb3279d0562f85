package dev.antecedent.gate.picture.spacetime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of runs in space and time, on random runs; the oracle is the definition. */
final class SpaceTimeProperties {

    private static final int RUNS = 300;

    /** A run that was made step by step, and the messages that were sent in making it. */
    private record Made(Trace trace, List<Message> messages) {}

    private static Made made(long seed, int lanes, int length) {
        Random random = new Random(seed);
        List<Call> calls = new ArrayList<>();
        int[] numbers = new int[lanes];
        List<int[]> sent = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        for (int place = 0; place < length; place++) {
            int choice = random.nextInt(3);
            int process = random.nextInt(lanes);
            if (choice == 0 && !sent.isEmpty()) {
                int[] taken = sent.remove(random.nextInt(sent.size()));
                process = taken[3];
                calls.add(Ledgers.receive("p" + process, "p" + taken[1], taken[2]));
                messages.add(new Message("7", taken[1], taken[0], process, place, false));
            } else if (choice == 1) {
                int to = (process + 1 + random.nextInt(lanes - 1)) % lanes;
                calls.add(Ledgers.transfer("p" + process, "p" + to, 7));
                sent.add(new int[] {place, process, numbers[process] + 1, to});
            } else {
                calls.add(Ledgers.snapshot("p" + process));
            }
            numbers[process]++;
        }
        sent.forEach(left -> messages.add(new Message("7", left[1], left[0], left[3], -1, false)));
        return new Made(Ledgers.trace(lanes, calls.toArray(Call[]::new)), messages);
    }

    private static PicturedCut cut(SpaceTime run, long seed) {
        Random random = new Random(seed);
        return new PicturedCut(
                "a cut",
                run.lengths().stream().map(most -> random.nextInt(most + 1)).toList(),
                false);
    }

    /** Happens-before by its definition: the order of each lane, the messages, and nothing else, closed transitively. */
    private static boolean[][] happensBefore(SpaceTime run) {
        int size = run.steps().size();
        boolean[][] before = new boolean[size][size];
        for (Step one : run.steps()) {
            for (Step other : run.steps()) {
                before[one.place()][other.place()] = one.lane() == other.lane() && one.number() < other.number();
            }
        }
        run.messages().stream()
                .filter(message -> message.isSent() && message.isReceived())
                .forEach(message -> before[message.sentAt()][message.receivedAt()] = true);
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    before[from][to] |= before[from][via] && before[via][to];
                }
            }
        }
        return before;
    }

    private static Set<Integer> placesBefore(SpaceTime run, PicturedCut cut) {
        Set<Integer> inside = new HashSet<>();
        run.steps().stream().filter(cut::isBefore).forEach(step -> inside.add(step.place()));
        return inside;
    }

    @Property(tries = RUNS)
    void everyMessageHasOneArrowAndEveryReceiptToo(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int lanes, @ForAll @IntRange(max = 40) int length) {
        Made made = made(seed, lanes, length);
        SpaceTime run = SpaceTimes.of(made.trace(), 1);
        assertThat(run.messages()).containsExactlyInAnyOrderElementsOf(made.messages());
        String drawn = SpaceTimeSvg.fragment(run);
        long received = made.messages().stream().filter(Message::isReceived).count();
        assertThat(drawn.split("class=\"head\"", -1)).hasSize((int) received + 1);
    }

    @Property(tries = RUNS)
    void theVectorsAreHappensBefore(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int lanes, @ForAll @IntRange(max = 24) int length) {
        SpaceTime run = SpaceTimes.of(made(seed, lanes, length).trace(), 1);
        boolean[][] before = happensBefore(run);
        VectorClocks clocks = new VectorClocks(run);
        for (Step one : run.steps()) {
            for (Step other : run.steps()) {
                assertThat(clocks.isBefore(one, other)).isEqualTo(before[one.place()][other.place()]);
            }
        }
    }

    /** In the channel, contradicting, consistent: each as it is defined, on the sets of steps before the cut. */
    @Property(tries = RUNS)
    void theMarksAreTheDefinitions(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int lanes, @ForAll @IntRange(max = 24) int length) {
        Made made = made(seed, lanes, length);
        SpaceTime run = SpaceTimes.of(made.trace(), 1);
        run = run.cutAt(cut(run, seed));
        Set<Integer> inside = placesBefore(run, run.cut().orElseThrow());
        Reading reading = new Reading(run);
        assertThat(reading.crossing(Crossing.IN_CHANNEL))
                .containsExactlyInAnyOrderElementsOf(made.messages().stream()
                        .filter(message -> inside.contains(message.sentAt()) && !inside.contains(message.receivedAt()))
                        .toList());
        assertThat(reading.crossing(Crossing.INCONSISTENT))
                .containsExactlyInAnyOrderElementsOf(made.messages().stream()
                        .filter(message -> !inside.contains(message.sentAt()) && inside.contains(message.receivedAt()))
                        .toList());
        boolean[][] before = happensBefore(run);
        boolean closed = true;
        for (int effect : inside) {
            for (int cause = 0; cause < before.length; cause++) {
                closed &= !before[cause][effect] || inside.contains(cause);
            }
        }
        assertThat(reading.isConsistent()).isEqualTo(closed);
    }

    /** The line keeps to its side of every event, so that what is drawn above it lies before the cut. */
    @Property(tries = RUNS)
    void theLinePassesBetweenTheEvents(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int lanes, @ForAll @IntRange(max = 40) int length) {
        SpaceTime run = SpaceTimes.of(made(seed, lanes, length).trace(), 1);
        PicturedCut cut = cut(run, seed);
        Layout layout = new Layout(run);
        List<Integer> passes = layout.cut(cut);
        for (Step step : run.steps()) {
            int away = passes.get(step.lane()) - layout.y(step.place());
            assertThat(away > 0).isEqualTo(cut.isBefore(step));
            assertThat(Math.abs(away)).isGreaterThan(Layout.RADIUS);
        }
    }

    @Property(tries = RUNS)
    void aCutReadsBackAsItIsWritten(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int lanes) {
        SpaceTime run = SpaceTimes.of(made(seed, lanes, 20).trace(), 1);
        PicturedCut cut = cut(run, seed);
        assertThat(CutText.parse(CutText.of(cut, run), run).before()).isEqualTo(cut.before());
    }
}
