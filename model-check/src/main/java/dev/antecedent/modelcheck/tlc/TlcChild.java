package dev.antecedent.modelcheck.tlc;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the child JVM: runs TLC, and watches it from a second thread.
 *
 * <p>The watcher ends the child when TLC has found more distinct states than the budget allows; it writes how far the
 * search has come to the error stream, because TLC itself does so only once a minute; and it ends the child when the
 * parent is gone, which it knows by the end of its standard input. It only reads TLC's counters, so the search is the
 * same with it and without it.
 */
public final class TlcChild {

    /** Starts every line of ours on the error stream. */
    static final String MARK = "@antecedent ";

    /** Starts every line of ours that tells whether something was touched. */
    static final String COVERAGE_MARK = "@antecedent-coverage ";

    static final String ACTION = "action ";
    static final String PROPERTY = "property ";

    static final String STATES_MAX = "antecedent.states";

    static final int ORPHANED = 113;
    static final int STATES_EXCEEDED = 114;

    private static final long LOOK_MILLIS = 10;
    private static final int LOOKS_PER_REPORT = 50;

    private final PrintStream out;
    private final long statesMax;
    private final TlcCounters counters = new TlcCounters();
    private int looks;

    private TlcChild(PrintStream out, long statesMax) {
        this.out = out;
        this.statesMax = statesMax;
    }

    /** Runs TLC with these arguments; the budget of distinct states is the system property {@code antecedent.states}. */
    public static void main(String[] arguments) throws Exception {
        // TLC prints numbers in the default locale, with its grouping; dates too.
        Locale.setDefault(Locale.ROOT);
        TlcChild child = new TlcChild(System.err, Long.getLong(STATES_MAX, Long.MAX_VALUE));
        startDaemon("orphan watch", TlcChild::haltWhenOrphaned);
        startDaemon("budget watch", () -> every(LOOK_MILLIS, child::look));
        if (List.of(arguments).contains("-coverage")) {
            Touched touched = new Touched();
            startDaemon("coverage watch", () -> every(LOOK_MILLIS * 5, () -> touched.look(System.err)));
            // TLC ends the JVM itself; this is the last chance to look.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> touched.lastLook(System.err), "coverage"));
        }
        tlc2.TLC.main(arguments);
    }

    private static void startDaemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void haltWhenOrphaned() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; only the end matters.
            }
        } catch (IOException e) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(ORPHANED);
    }

    private static void every(long millis, Runnable look) {
        while (true) {
            look.run();
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        TlcCounters.@Nullable Counts counts = counters.read();
        if (counts == null) {
            return;
        } else if (counts.distinct() > statesMax) {
            report(counts);
            Runtime.getRuntime().halt(STATES_EXCEEDED);
        } else if (looks++ % LOOKS_PER_REPORT == 0) {
            report(counts);
        }
    }

    private void report(TlcCounters.Counts counts) {
        out.println(MARK + counts.distinct() + " " + counts.generated() + " " + counts.queued());
    }
}
