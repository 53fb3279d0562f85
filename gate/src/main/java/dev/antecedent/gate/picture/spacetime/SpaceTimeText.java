package dev.antecedent.gate.picture.spacetime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A run in plain text: time runs downwards, each process has a lane, each step a line, a receipt an arrow from its sender's lane. */
public final class SpaceTimeText {

    private static final int INDEX_WIDTH = 6;
    private static final int LANE_WIDTH_MIN = 5;
    private static final String INIT = "Init";

    private final SpaceTime run;
    private final List<List<Message>> receipts;
    private final int laneWidth;
    private final int callWidth;
    private final StringBuilder text = new StringBuilder();

    private SpaceTimeText(SpaceTime run) {
        this.run = run;
        this.receipts = run.receipts();
        this.laneWidth =
                run.lanes().stream().mapToInt(lane -> lane.length() + 2).reduce(LANE_WIDTH_MIN, Math::max);
        this.callWidth = run.steps().stream()
                .mapToInt(step -> step.call().length())
                .reduce(run.initial().isEmpty() ? 0 : INIT.length(), Math::max);
    }

    /** Lines, each with its end. */
    public static String of(SpaceTime run) {
        return new SpaceTimeText(run).whole();
    }

    private String whole() {
        line(run.name());
        String names = run.lanes().stream().map(this::centred).collect(Collectors.joining());
        line(" ".repeat(INDEX_WIDTH - 1) + "i " + names + " action");
        if (!run.initial().isEmpty() && run.window().first() == 0) {
            row(0, lanes(), INIT, run.initial());
        }
        OptionalInt straight = straight();
        for (Step step : run.shown()) {
            row(step.index(), lanes(step), step.call(), step.observed());
            if (straight.isPresent() && straight.getAsInt() == step.place()) {
                line(" ".repeat(INDEX_WIDTH + 1)
                        + new String(lanes()).replace(' ', '=').replace('|', '+') + " cut");
            }
        }
        line(legend());
        new Reading(run).ofCut().forEach(this::line);
        new Reading(run).ofMessages().forEach(this::line);
        return text.toString();
    }

    private void row(long index, char[] lanes, String call, String observed) {
        line(String.format(Locale.ROOT, "%" + INDEX_WIDTH + "d ", index)
                + new String(lanes)
                + String.format(Locale.ROOT, " %-" + Math.max(1, callWidth) + "s  ", call)
                + observed);
    }

    /** The place of the last step before the cut, where no step before the cut follows one that lies after it. */
    private OptionalInt straight() {
        if (run.cut().isEmpty()) {
            return OptionalInt.empty();
        }
        PicturedCut cut = run.cut().get();
        int last = -1;
        boolean passed = false;
        for (Step step : run.steps()) {
            if (step.isEvent() && cut.isBefore(step)) {
                if (passed) {
                    return OptionalInt.empty();
                }
                last = step.place();
            } else if (step.isEvent()) {
                passed = true;
            }
        }
        return OptionalInt.of(last);
    }

    private char[] lanes() {
        char[] drawn = new char[run.lanes().size() * laneWidth];
        Arrays.fill(drawn, ' ');
        for (int lane = 0; lane < run.lanes().size(); lane++) {
            drawn[middle(lane)] = '|';
        }
        return drawn;
    }

    private char[] lanes(Step step) {
        char[] drawn = lanes();
        if (!step.isEvent()) {
            if (step.about() >= 0) {
                drawn[middle(step.about())] = 'x';
            }
            return drawn;
        }
        drawn[middle(step.lane())] = mark(step);
        for (Message message : receipts.get(step.place())) {
            drawArrow(drawn, middle(message.from()), middle(step.lane()), shaft(message));
        }
        return drawn;
    }

    private char mark(Step step) {
        if (step.recorded() > 0) {
            return 'S';
        }
        return run.cut().filter(cut -> !cut.isBefore(step)).isPresent() ? 'o' : '*';
    }

    private char shaft(Message message) {
        return switch (run.crossing(message)) {
            case NONE -> '-';
            case IN_CHANNEL -> '=';
            case INCONSISTENT -> '~';
        };
    }

    private static void drawArrow(char[] drawn, int from, int to, char shaft) {
        int step = Integer.signum(to - from);
        for (int at = from + step; at != to; at += step) {
            drawn[at] = shaft;
        }
        if (step != 0) {
            drawn[to - step] = step > 0 ? '>' : '<';
        }
    }

    /** How to read the marks. */
    private String legend() {
        String recorded = run.steps().stream().anyMatch(step -> step.recorded() > 0) ? "   S records a snapshot" : "";
        if (run.cut().isEmpty()) {
            return "* acts   |--->* receives from that lane   x the network acts on a message from that lane"
                    + recorded;
        }
        return "* acts before the cut   o after it" + recorded + "   x the network acts on a message from that lane\n"
                + "|--->* receives from that lane   |===>o from the channel: sent before the cut   |~~~>* sent after the cut";
    }

    private int middle(int lane) {
        return lane * laneWidth + laneWidth / 2;
    }

    private String centred(String name) {
        int left = Math.max(0, (laneWidth - name.length()) / 2);
        return String.format(Locale.ROOT, "%-" + laneWidth + "s", " ".repeat(left) + name);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
