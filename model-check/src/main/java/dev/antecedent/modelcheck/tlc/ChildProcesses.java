package dev.antecedent.modelcheck.tlc;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The children that run now. When this JVM is told to end, they end first; see also {@link TlcChild} on its parent. */
final class ChildProcesses {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly), "end child processes"));
    }

    private ChildProcesses() {}

    static void started(Process process) {
        RUNNING.add(process);
    }

    /** Ends the process if it still runs, and waits until it is gone. */
    static void end(Process process) {
        boolean interrupted = false;
        process.destroyForcibly();
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        RUNNING.remove(process);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
