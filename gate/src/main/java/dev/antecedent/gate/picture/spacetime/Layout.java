package dev.antecedent.gate.picture.spacetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything lies: time downwards, a row a step; processes from left to right, a column each; beside them on the left
 * the steps' numbers and calls.
 */
final class Layout {

    static final int HEADING = 34;
    static final int ROW = 26;
    static final int RADIUS = 6;
    private static final int TOP = 20;
    private static final int CHARACTER = 7;
    private static final int CALL_MAX = 38;
    private static final int LABELLED_MAX = 80;
    private static final int FEW_LANES = 8;
    private static final int SOME_LANES = 24;

    private final SpaceTime run;
    private final List<Step> shown;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<Integer> middles = new ArrayList<>();
    private final boolean labelled;
    private final int gutter;
    private final int width;

    Layout(SpaceTime run) {
        this.run = run;
        this.shown = run.shown();
        for (int row = 0; row < shown.size(); row++) {
            rows.put(shown.get(row).place(), row);
        }
        int call = shown.stream().mapToInt(step -> call(step).length()).max().orElse(0);
        int index = shown.stream()
                .mapToInt(step -> Long.toString(step.index()).length())
                .max()
                .orElse(1);
        this.gutter = 22 + CHARACTER * (index + call);
        this.labelled = run.messages().stream().filter(this::isShown).count() <= LABELLED_MAX;
        int label = labelled
                ? run.messages().stream()
                        .filter(this::isShown)
                        .mapToInt(Layout::labelWidth)
                        .reduce(0, Math::max)
                : 0;
        int room = run.lanes().size() <= FEW_LANES ? label + 44 : 0;
        int least = run.lanes().size() <= FEW_LANES ? 104 : run.lanes().size() <= SOME_LANES ? 72 : 50;
        int left = 8;
        for (String lane : run.lanes()) {
            int column = Math.max(Math.max(least, room), 8 * Words.cut(lane, 12).length() + 24);
            middles.add(left + column / 2);
            left += column;
        }
        this.width = left + 8;
    }

    /** The call beside the step's number. */
    static String call(Step step) {
        return Words.cut(Words.plain(step.call()), CALL_MAX);
    }

    List<Step> shown() {
        return shown;
    }

    /** The width of the numbers and calls. */
    int gutter() {
        return gutter;
    }

    /** Where a call begins in the gutter. */
    int callLeft() {
        int index = shown.stream()
                .mapToInt(step -> Long.toString(step.index()).length())
                .max()
                .orElse(1);
        return 12 + CHARACTER * index;
    }

    /** The width of the lanes. */
    int width() {
        return width;
    }

    int height() {
        return 2 * TOP + Math.max(0, shown.size() - 1) * ROW;
    }

    /** The middle of a lane. */
    int x(int lane) {
        return middles.get(lane);
    }

    /** The middle of a step; of one that is not shown the upper or lower edge. */
    int y(int place) {
        Integer row = rows.get(place);
        if (row != null) {
            return TOP + row * ROW;
        }
        return shown.isEmpty() || place < shown.get(0).place() ? 0 : height();
    }

    boolean isShown(int place) {
        return rows.containsKey(place);
    }

    /** Whether one of its ends is shown. */
    boolean isShown(Message message) {
        return (message.isSent() && isShown(message.sentAt()))
                || (message.isReceived() && isShown(message.receivedAt()));
    }

    /** Whether there are so few messages that each can be labelled. */
    boolean isLabelled() {
        return labelled;
    }

    /** How wide a message's label is. */
    static int labelWidth(Message message) {
        return 8 * message.label().length();
    }

    /** Where the cut passes each lane: between the steps on its two sides, and as straight as they let it. */
    List<Integer> cut(PicturedCut cut) {
        int lanes = run.lanes().size();
        int[] highest = new int[lanes];
        int[] lowest = new int[lanes];
        int away = ROW / 2;
        Arrays.fill(highest, -away);
        Arrays.fill(lowest, height() + away);
        for (Step step : run.steps()) {
            if (step.isEvent() && cut.isBefore(step)) {
                highest[step.lane()] = y(step.place());
            } else if (step.isEvent()) {
                lowest[step.lane()] = Math.min(lowest[step.lane()], y(step.place()));
            }
        }
        int[] middle = new int[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            middle[lane] = (highest[lane] + lowest[lane]) / 2;
        }
        Arrays.sort(middle);
        int straight = lanes == 0 ? 0 : middle[lanes / 2];
        List<Integer> passes = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            passes.add(Math.max(Math.min(straight, lowest[lane] - away), highest[lane] + away));
        }
        return passes;
    }
}
