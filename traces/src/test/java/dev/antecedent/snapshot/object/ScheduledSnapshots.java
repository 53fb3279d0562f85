package dev.antecedent.snapshot.object;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.recording.RecordedProcess;
import dev.antecedent.linearizability.recording.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Runs updates and scans on simulated registers, one access at a time, in the order that a schedule says. Each process
 * writes a segment of its own; its operations alternate between updates and scans.
 */
final class ScheduledSnapshots {

    private final List<Cell<Integer>> registers = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Recorder recorder = new Recorder("schedule");

    private ScheduledSnapshots(int processes, int operations, IntFunction<Scanning<Integer>> scans) {
        for (int process = 0; process < processes; process++) {
            registers.add(new Cell<>(0, 0, List.of()));
            workers.add(new Worker(process, operations, scans));
        }
    }

    /**
     * The history of a run.
     *
     * @param processes how many processes, and segments
     * @param operations how many operations each process makes
     * @param schedule which process makes the next step; when it ends, they take turns
     * @param scans makes the scan for so many segments
     */
    static History run(int processes, int operations, List<Integer> schedule, IntFunction<Scanning<Integer>> scans) {
        ScheduledSnapshots run = new ScheduledSnapshots(processes, operations, scans);
        schedule.forEach(process -> run.workers.get(process).step());
        while (run.workers.stream().anyMatch(worker -> !worker.isDone())) {
            run.workers.forEach(Worker::step);
        }
        return run.recorder.history();
    }

    /** One process: a step is an invocation, one access to a register, or the response together with the last one. */
    private final class Worker {
        private final int segment;
        private final int operations;
        private final IntFunction<Scanning<Integer>> scans;
        private final RecordedProcess process;
        private int ended;
        private Optional<Scanning<Integer>> scan = Optional.empty();
        private Optional<List<Integer>> view = Optional.empty();

        Worker(int segment, int operations, IntFunction<Scanning<Integer>> scans) {
            this.segment = segment;
            this.operations = operations;
            this.scans = scans;
            this.process = recorder.process(segment);
        }

        boolean isDone() {
            return ended == operations;
        }

        /** Odd processes begin with a scan. */
        private boolean isUpdate() {
            return (ended + segment) % 2 == 0;
        }

        private int value() {
            return 100 * (segment + 1) + ended;
        }

        void step() {
            if (isDone()) {
                return;
            } else if (scan.isEmpty()) {
                if (isUpdate()) {
                    process.invoke("update", List.of(segment, value()));
                } else {
                    process.invoke("scan", null);
                }
                scan = Optional.of(scans.apply(registers.size()));
            } else if (view.isEmpty()) {
                Scanning<Integer> scanning = scan.get();
                view = scanning.read(registers.get(scanning.wanted()));
                if (view.isPresent() && !isUpdate()) {
                    end(view.get());
                }
            } else {
                long number = registers.get(segment).number() + 1;
                registers.set(segment, new Cell<>(value(), number, view.get()));
                end(null);
            }
        }

        private void end(@org.jspecify.annotations.Nullable Object result) {
            process.ok(result);
            scan = Optional.empty();
            view = Optional.empty();
            ended++;
        }
    }
}
