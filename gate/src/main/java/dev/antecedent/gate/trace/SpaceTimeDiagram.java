package dev.antecedent.gate.trace;

import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A space-time diagram in text: time runs downwards, each process has a lane, a receipt has an arrow from the sender's.
 *
 * <p>It goes by conventions, not by a specification: the processes are the constant {@code Process}, or else the values
 * of the arguments called {@code process}; the acting process is that argument; a message is a tuple whose first element
 * is its sender.
 */
final class SpaceTimeDiagram {

    private static final String PROCESS = "process";
    private static final int INDEX_WIDTH = 6;
    private static final int LANE_WIDTH_MIN = 5;

    private final Trace trace;
    private final List<Value> lanes;
    private final int laneWidth;
    private final int callWidth;

    private SpaceTimeDiagram(Trace trace, List<Value> lanes) {
        this.trace = trace;
        this.lanes = lanes;
        this.laneWidth =
                lanes.stream().mapToInt(lane -> label(lane).length() + 2).reduce(LANE_WIDTH_MIN, Math::max);
        this.callWidth = Stream.concat(trace.initial().stream(), trace.steps().stream())
                .mapToInt(step -> step.call().toString().length())
                .max()
                .orElse(0);
    }

    static SpaceTimeDiagram of(Trace trace) {
        Collection<Value> processes = trace.header().constants().get("Process") instanceof Value.SetOf set
                ? set.elements()
                : trace.steps().stream()
                        .flatMap(step ->
                                Optional.ofNullable(step.call().arguments().get(PROCESS)).stream())
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
        return new SpaceTimeDiagram(trace, List.copyOf(processes));
    }

    /** What the trace is of. */
    String title() {
        String seed = trace.header().seed().isPresent()
                ? ", seed " + trace.header().seed().getAsLong()
                : "";
        return trace.header().spec() + ": " + trace.steps().size() + " actions, " + lanes.size() + " processes" + seed;
    }

    /** The names of the columns. */
    String heading() {
        String names = lanes.stream().map(lane -> centred(label(lane))).collect(Collectors.joining());
        return (" ".repeat(INDEX_WIDTH - 1) + "i " + names + " action").stripTrailing();
    }

    /** One action. */
    String row(TraceStep step) {
        String index = String.format(Locale.ROOT, "%" + INDEX_WIDTH + "d ", step.index());
        String call = String.format(Locale.ROOT, " %-" + callWidth + "s  ", step.call());
        return (index + lanes(step) + call + observed(step)).stripTrailing();
    }

    /** How to read the marks. */
    String legend() {
        return "* acts   |--->* receives from that lane   x the network acts on a message from that lane";
    }

    private String lanes(TraceStep step) {
        char[] drawn = new char[lanes.size() * laneWidth];
        Arrays.fill(drawn, ' ');
        for (int lane = 0; lane < lanes.size(); lane++) {
            drawn[middle(lane)] = '|';
        }
        int actor = laneOf(step.call().arguments().get(PROCESS));
        int sender = sender(step);
        if (actor >= 0) {
            drawn[middle(actor)] = '*';
            if (sender >= 0) {
                drawArrow(drawn, middle(sender), middle(actor));
            }
        } else if (sender >= 0) {
            drawn[middle(sender)] = 'x';
        }
        return new String(drawn);
    }

    private static void drawArrow(char[] drawn, int from, int to) {
        int step = Integer.signum(to - from);
        for (int at = from + step; at != to; at += step) {
            drawn[at] = '-';
        }
        if (step != 0) {
            drawn[to - step] = step > 0 ? '>' : '<';
        }
    }

    private int sender(TraceStep step) {
        return step.call().arguments().values().stream()
                .filter(argument -> argument instanceof Value.Function tuple
                        && tuple.isSequence()
                        && !tuple.mapping().isEmpty())
                .map(argument ->
                        lanes.indexOf(((Value.Function) argument).mapping().get(Value.of(1))))
                .findFirst()
                .orElse(-1);
    }

    private int laneOf(@Nullable Value process) {
        return process == null ? -1 : lanes.indexOf(process);
    }

    private static String observed(TraceStep step) {
        List<String> texts = new ArrayList<>();
        step.observed().variables().forEach((variable, value) -> {
            if (step.partial().contains(variable) && value instanceof Value.Function function) {
                function.mapping().forEach((key, entry) -> texts.add(variable + "[" + label(key) + "] = " + entry));
            } else {
                texts.add(variable + " = " + value);
            }
        });
        return String.join("; ", texts);
    }

    private int middle(int lane) {
        return lane * laneWidth + laneWidth / 2;
    }

    private String centred(String text) {
        int left = Math.max(0, (laneWidth - text.length()) / 2);
        return String.format(Locale.ROOT, "%-" + laneWidth + "s", " ".repeat(left) + text);
    }

    private static String label(Value value) {
        return value instanceof Value.Text text ? text.value() : value.toString();
    }
}
