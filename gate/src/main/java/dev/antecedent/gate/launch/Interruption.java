package dev.antecedent.gate.launch;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says one line when the command is stopped from outside. The JVM itself answers an interrupt with status 130, children
 * end with their standard input, and files appear only when complete, so there is nothing to undo.
 */
final class Interruption {

    private final AtomicBoolean running = new AtomicBoolean(true);

    private Interruption() {}

    /** Watches from now on. */
    static Interruption watched() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::report, "interruption"));
        return interruption;
    }

    /** The command has ended by itself. */
    void over() {
        running.set(false);
    }

    private void report() {
        if (running.get()) {
            System.err.println("antecedent: interrupted; no half-written file is left. Run the command again.");
        }
    }
}
