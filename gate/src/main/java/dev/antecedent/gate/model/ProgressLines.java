package dev.antecedent.gate.model;

import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelQueue.Listener;
import dev.antecedent.modelcheck.ModelQueue.Task;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Progress.Reached;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how far the models have come: on a terminal one line that is written over again and again, elsewhere a line when
 * a model has ended.
 */
public final class ProgressLines implements Listener {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final int total;
    private final long start = System.nanoTime();
    private int done;

    /** Lines about this many models; a terminal is where somebody can see a line change. */
    public ProgressLines(PrintWriter out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    @Override
    public synchronized void reached(Task task, Reached reached) {
        if (terminal) {
            long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000L);
            out.print(ERASE_LINE
                    + String.format(
                            Locale.ROOT,
                            "[%d of %d] %s: %,d states, %,d queued, %,d/s",
                            done,
                            total,
                            task.name(),
                            reached.statesDistinct(),
                            reached.statesQueued(),
                            reached.statesGenerated() / seconds));
            out.flush();
        }
    }

    @Override
    public synchronized void finished(Task task, ModelRun run) {
        done++;
        if (terminal) {
            out.print(ERASE_LINE);
            out.flush();
        } else {
            out.printf(
                    Locale.ROOT,
                    "[%d of %d] %s: %s%s%n",
                    done,
                    total,
                    task.name(),
                    Judgement.verdict(run.outcome()),
                    run.cached() ? " (stored)" : "");
        }
    }
}
