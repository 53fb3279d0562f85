package dev.antecedent.gate.picture.spacetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cut as somebody types it: {@code p0=3,p1=5}, how many steps of each lane lie before it. */
public final class CutText {

    private CutText() {}

    /**
     * The cut.
     *
     * @throws IllegalArgumentException if it is none of the run; the message says what was found and what is wanted
     */
    public static PicturedCut parse(String text, SpaceTime run) {
        Integer[] before = new Integer[run.lanes().size()];
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int lane = lane(rest, run.lanes());
            String number = rest.substring(run.lanes().get(lane).length() + 1);
            int end = number.indexOf(',') < 0 ? number.length() : number.indexOf(',');
            if (before[lane] != null) {
                throw new IllegalArgumentException("found " + run.lanes().get(lane) + " twice, wanted each lane once");
            }
            before[lane] = steps(number.substring(0, end).strip(), lane, run);
            rest = number.substring(Math.min(number.length(), end + 1)).strip();
        }
        List<Integer> counts = new ArrayList<>();
        for (int lane = 0; lane < before.length; lane++) {
            Integer count = before[lane];
            if (count == null) {
                throw new IllegalArgumentException(
                        "found no place in " + run.lanes().get(lane) + ", wanted one in each lane: " + example(run));
            }
            counts.add(count);
        }
        return new PicturedCut("the given cut", counts, false);
    }

    /** The lane whose name, and an equals sign, the text begins with. */
    private static int lane(String text, List<String> lanes) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (text.startsWith(lanes.get(lane) + "=")) {
                return lane;
            }
        }
        throw new IllegalArgumentException("found \"" + Words.cut(text, 20) + "\", wanted "
                + (lanes.isEmpty()
                        ? "no cut, for no step belongs to a lane"
                        : "LANE=STEPS with a lane of " + String.join(", ", lanes)));
    }

    private static int steps(String text, int lane, SpaceTime run) {
        int most = run.lengths().get(lane);
        Optional<Integer> number = text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
        return number.filter(steps -> steps <= most)
                .orElseThrow(() ->
                        new IllegalArgumentException("found " + run.lanes().get(lane) + "=" + text + ", wanted 0 to "
                                + most + ", for it takes " + Words.count(most, "step")));
    }

    private static String example(SpaceTime run) {
        return run.lanes().stream().map(lane -> lane + "=0").collect(Collectors.joining(","));
    }

    /** A cut of a run as it would be typed. */
    static String of(PicturedCut cut, SpaceTime run) {
        List<String> parts = new ArrayList<>();
        for (int lane = 0; lane < run.lanes().size(); lane++) {
            parts.add(run.lanes().get(lane) + "=" + cut.before().get(lane));
        }
        return String.join(",", parts);
    }
}
