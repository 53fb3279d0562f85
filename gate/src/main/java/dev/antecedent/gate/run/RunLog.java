package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.modelcheck.Progress;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says how far the run has come, and keeps what may differ from run to run: times, and what was reused. On a terminal
 * one line tells what is being searched; elsewhere each finished check is a line.
 */
final class RunLog {

    private static final long REDRAW_NANOS = 200_000_000;
    private static final int WIDTH = 110;

    private final PrintWriter err;
    private final boolean terminal;
    private final Instant started;
    private final long startedNanos = System.nanoTime();
    private final Map<String, Long> millisByCheck = new TreeMap<>();
    private final Set<String> reused = new HashSet<>();
    private int total;
    private int finished;
    private long drawnNanos;

    RunLog(PrintWriter err, boolean terminal, Clock clock) {
        this.err = err;
        this.terminal = terminal;
        this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** So many checks are to come. */
    synchronized void expect(int checks) {
        total += checks;
    }

    /**
     * A listener for one search.
     *
     * @param id the check
     * @param expectedStates how many states the manifest expects; 0 where it does not say
     */
    Progress searching(String id, long expectedStates) {
        return reached -> draw(id, reached, expectedStates);
    }

    /** A check is made. */
    synchronized void finished(Check check, long millis, boolean fromStore) {
        finished++;
        millisByCheck.put(check.id(), millis);
        if (fromStore) {
            reused.add(check.id());
        }
        if (terminal) {
            clear();
        }
        String time = fromStore ? "reused" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        line("[" + finished + "/" + total + "] " + check.standing().mark() + " " + check.id() + ": " + check.sentence()
                + " (" + time + ")");
    }

    /** What the run block of the results says. */
    synchronized RunInfo info() {
        long millis = (System.nanoTime() - startedNanos) / 1_000_000;
        return RunInfo.here(started.toString(), millis, millisByCheck, reused);
    }

    private synchronized void draw(String id, Progress.Reached reached, long expectedStates) {
        long now = System.nanoTime();
        if (!terminal || now - drawnNanos < REDRAW_NANOS) {
            return;
        }
        drawnNanos = now;
        String share = expectedStates == 0 ? "" : String.format(Locale.ROOT, " of %,d expected", expectedStates);
        String text = String.format(
                Locale.ROOT,
                "[%d/%d] %s: %,d states%s, %,d queued",
                finished,
                total,
                id,
                reached.statesDistinct(),
                share,
                reached.statesQueued());
        clear();
        err.print(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
        err.flush();
    }

    private void clear() {
        err.print("\r" + " ".repeat(WIDTH) + "\r");
    }

    private void line(String text) {
        err.println(text);
        err.flush();
    }
}
