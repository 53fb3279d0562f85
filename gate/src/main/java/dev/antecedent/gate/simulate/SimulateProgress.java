package dev.antecedent.gate.simulate;

import dev.antecedent.gate.model.Terminal;
import dev.antecedent.simulation.hunt.Campaign;
import dev.antecedent.simulation.hunt.Shrinker;
import java.io.PrintWriter;
import java.util.Locale;

/** How far many runs have come: on a terminal a line that is written over, elsewhere nothing. */
final class SimulateProgress {

    private static final String ERASE_LINE = "\r\u001b[K";
    private static final long NANOS_BETWEEN = 200_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private final long runs;
    private long shown = System.nanoTime();
    private boolean line;

    SimulateProgress(PrintWriter err, long runs) {
        this.err = err;
        this.terminal = Terminal.isAttached();
        this.runs = runs;
    }

    void ran(Campaign campaign) {
        show("run %,d of %,d, %,d events", campaign.runs(), runs, campaign.events());
    }

    void shrunk(Shrinker.Result so) {
        show(
                "shrinking, run %,d: %,d faults, %,d events",
                so.runs(),
                so.found().plan().schedule().faults().size(),
                so.found().plan().events());
    }

    private void show(String format, Object... numbers) {
        long now = System.nanoTime();
        if (terminal && now - shown > NANOS_BETWEEN) {
            shown = now;
            line = true;
            err.print(ERASE_LINE + String.format(Locale.ROOT, format, numbers));
            err.flush();
        }
    }

    /** Leaves the terminal as it was. */
    void erase() {
        if (line) {
            line = false;
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
