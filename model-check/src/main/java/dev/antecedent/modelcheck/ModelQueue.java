package dev.antecedent.modelcheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks many models, some at a time. Results come in the order in which the models were given. */
public final class ModelQueue {

    /** Two models keep two cores busier than one model with two workers. */
    public static final int AT_ONCE = 2;

    private final ModelChecker checker;
    private final int atOnce;

    /** A queue that checks this many models at a time, {@link #AT_ONCE} by default. */
    public ModelQueue(ModelChecker checker, int atOnce) {
        this.checker = checker;
        this.atOnce = atOnce;
    }

    /** A model of a spec. */
    public record Task(SpecFolder spec, ModelEntry model) {

        /** {@code Spec/Model}. */
        public String name() {
            return spec.name() + "/" + model.name();
        }
    }

    /** Hears what the queue does, from several threads. */
    public interface Listener {
        /** Listens to nothing. */
        Listener SILENT = new Listener() {};

        /** A model's run begins. */
        default void started(Task task) {}

        /** A model's search has come this far. */
        default void reached(Task task, Progress.Reached reached) {}

        /** A model's run has ended. */
        default void finished(Task task, ModelRun run) {}
    }

    /**
     * Checks all of them.
     *
     * @throws InterruptedException if the thread is interrupted; all children are ended first
     * @throws IOException if a child cannot be started or a result not be stored
     */
    public List<ModelRun> check(List<Task> tasks, Listener listener) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<ModelRun>> futures = new ArrayList<>();
            for (Task task : tasks) {
                futures.add(threads.submit(() -> check(task, listener)));
            }
            List<ModelRun> runs = new ArrayList<>();
            for (Future<ModelRun> future : futures) {
                runs.add(future.get());
            }
            return runs;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            } else if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            // Interrupts whoever still runs; each ends its child.
            threads.shutdownNow();
        }
    }

    private ModelRun check(Task task, Listener listener) throws IOException, InterruptedException {
        listener.started(task);
        ModelRun run = checker.check(task.spec(), task.model(), reached -> listener.reached(task, reached));
        listener.finished(task, run);
        return run;
    }
}
