/**
 * Records what the threads of a running program do to an object, as a history that can be judged.
 *
 * <pre>{@code
 * Recorder recorder = new Recorder();
 * Queue<Integer> queue = new ConcurrentLinkedQueue<>();
 *
 * // in the first thread                                            // in the second
 * recorder.process(0).run("enqueue", 7, () -> queue.add(7));       recorder.process(1).call("dequeue", queue::poll);
 *
 * // when they are done, or while they still run
 * History history = recorder.history();
 * }</pre>
 */
@NullMarked
package dev.antecedent.linearizability.recording;

import org.jspecify.annotations.NullMarked;
