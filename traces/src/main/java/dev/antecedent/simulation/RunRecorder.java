package dev.antecedent.simulation;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceHeader;
import dev.antecedent.trace.TraceStep;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes down a run: the actions of its processes as a trace, the operations of its clients as a history, and the goals.
 * Processes and watches write to it at the moment at which something happens.
 */
public final class RunRecorder {

    private final boolean tracing;
    private final List<TraceStep> steps = new ArrayList<>();
    private final HistoryBuilder history = new HistoryBuilder("the run's history", Dialect.JEPSEN);
    private final SortedMap<String, dev.antecedent.trace.Value> constants = new TreeMap<>();
    private final List<GlobalSnapshot> snapshots = new ArrayList<>();
    private final Map<String, long[]> goals = new HashMap<>();
    private Optional<TraceStep> initial = Optional.empty();
    private long now;

    private RunRecorder(boolean tracing) {
        this.tracing = tracing;
    }

    /** Takes down everything. */
    public static RunRecorder tracing() {
        return new RunRecorder(true);
    }

    /** Takes down everything but actions, where many runs are only judged. */
    public static RunRecorder judging() {
        return new RunRecorder(false);
    }

    /** Whether actions are taken down; if not, nobody needs to describe one. */
    public boolean isTracing() {
        return tracing;
    }

    /** The virtual time, in ticks; that of no process's clock. */
    public long now() {
        return now;
    }

    /** A constant of the specification that only the run shows, such as the values that are proposed. */
    public void constant(String name, dev.antecedent.trace.Value value) {
        constants.put(name, value);
    }

    /** Where the run begins, if the specification leaves a choice. */
    public void initial(State state) {
        if (tracing) {
            initial = Optional.of(new TraceStep(0, Call.of(TraceStep.INIT), state, Collections.emptySortedSet()));
        }
    }

    /**
     * An action has been taken.
     *
     * @param observed what was seen of the state after it
     * @param partial the variables of which only some entries are there
     */
    public void step(Call call, State observed, SortedSet<String> partial) {
        if (tracing) {
            steps.add(new TraceStep(steps.size() + 1L, call, observed, partial));
        }
    }

    /**
     * A client's operation begins, or its outcome is known.
     *
     * @param value null if there is none, which is not the same as nil
     * @param key the object that is operated on, null if there is only one
     */
    public void operation(int process, EventType type, String f, @Nullable Value value, @Nullable Value key) {
        history.add(Value.of(process), type, f, value, key, BigInteger.valueOf(now));
    }

    /** A snapshot of the whole system is complete. */
    public void snapshot(GlobalSnapshot snapshot) {
        snapshots.add(snapshot);
    }

    /** What should happen sometimes has happened. */
    public void reached(String goal) {
        reached(goal, 1);
    }

    void reached(String goal, long times) {
        if (times > 0) {
            goals.computeIfAbsent(goal, first -> new long[1])[0] += times;
        }
    }

    void advance(long time) {
        now = time;
    }

    SortedMap<String, dev.antecedent.trace.Value> constants() {
        return constants;
    }

    Trace trace(TraceHeader header) {
        return new Trace(header, initial, steps);
    }

    List<GlobalSnapshot> snapshots() {
        return snapshots;
    }

    History history() {
        return history.build();
    }

    Goals goals() {
        TreeMap<String, Long> counts = new TreeMap<>();
        goals.forEach((goal, times) -> counts.put(goal, times[0]));
        return new Goals(counts);
    }
}
