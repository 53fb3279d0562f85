package dev.antecedent.gate.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does many things, a few at a time. The order in which they are done only bears on the time that it takes, never on the
 * results: these come back in the order in which the work was given.
 */
final class Lanes implements AutoCloseable {

    private final ExecutorService executor;

    /** So many at a time. */
    Lanes(int lanes) {
        executor = Executors.newFixedThreadPool(lanes, work -> {
            Thread thread = new Thread(work, "lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A piece of work.
     *
     * @param weight how much it is, roughly; the heaviest begin first, so that none of them is left for the end
     * @param work what is done
     */
    record Task<T>(long weight, Callable<T> work) {}

    /**
     * Does everything and waits.
     *
     * @throws InterruptedException if interrupted while waiting; what still runs is interrupted too
     * @throws IOException if one of them ends so; what still runs is interrupted
     */
    <T> List<T> all(List<Task<T>> tasks) throws IOException, InterruptedException {
        List<Integer> heaviestFirst = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            heaviestFirst.add(i);
        }
        heaviestFirst.sort(
                Comparator.comparingLong((Integer i) -> tasks.get(i).weight()).reversed());
        List<Future<T>> futures = new ArrayList<>(java.util.Collections.nCopies(tasks.size(), null));
        for (int i : heaviestFirst) {
            futures.set(i, executor.submit(tasks.get(i).work()));
        }
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException failure) {
            rethrow(failure);
        } finally {
            if (results.size() < tasks.size()) {
                executor.shutdownNow();
            }
        }
        return results;
    }

    private static void rethrow(ExecutionException failure) throws IOException, InterruptedException {
        Throwable cause = failure.getCause();
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (cause instanceof Error error) {
            throw error;
        } else if (cause instanceof IOException io) {
            throw io;
        } else if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        throw new IllegalStateException(failure);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
