package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Coverage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run of TLC left behind. Nothing here is a verdict yet: {@link #isCleanPass} is the only shortcut.
 *
 * @param ending how the run ended
 * @param exitCode the child's exit code; TLC's own, which is not to be believed alone
 * @param messages TLC's messages in order
 * @param lines what was printed outside any message: SANY's complaints, the specification's own prints
 * @param errors the child's error stream, without our own records
 * @param coverage with {@code -coverage}, what the search has touched
 * @param statesDistinct distinct states, as last heard of
 * @param statesGenerated states generated, duplicates included, as last heard of
 * @param statesQueued states whose successors were not computed yet, as last heard of
 * @param depth depth of the graph, where TLC reported one; exact with one worker
 * @param millis wall time
 */
public record TlcReport(
        Ending ending,
        int exitCode,
        List<ToolMessage> messages,
        List<String> lines,
        List<String> errors,
        Coverage coverage,
        long statesDistinct,
        long statesGenerated,
        long statesQueued,
        OptionalInt depth,
        long millis) {

    /** How a run ended. */
    public enum Ending {
        /** TLC ended by itself. */
        FINISHED,
        /** More distinct states than the budget allows. */
        STATES_EXCEEDED,
        /** The heap was too small. */
        HEAP_EXCEEDED,
        /** The safety net: too many seconds. */
        SECONDS_EXCEEDED
    }

    /** Copies the lists. */
    public TlcReport {
        messages = List.copyOf(messages);
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /** The first message with this code. */
    public Optional<ToolMessage> first(int code) {
        return messages.stream().filter(message -> message.code() == code).findFirst();
    }

    /** Whether there is a message with this code. */
    public boolean has(int code) {
        return first(code).isPresent();
    }

    /** The first message that TLC calls an error. */
    public Optional<ToolMessage> firstError() {
        return messages.stream().filter(ToolMessage::isError).findFirst();
    }

    /**
     * Whether the search was complete and found nothing: it ended by itself with exit code 0, says that no error was
     * found, reports none, and left no state on the queue. TLC's exit code is 0 in two cases of failure, so each of these
     * is asked.
     */
    public boolean isCleanPass() {
        return ending == Ending.FINISHED
                && exitCode == 0
                && has(MessageCode.SUCCESS)
                && firstError().isEmpty()
                && statesQueued == 0;
    }

    /** Whether a simulation came to its end and found nothing; TLC has no message of success for it. */
    public boolean isCleanSimulation() {
        return ending == Ending.FINISHED
                && exitCode == 0
                && has(MessageCode.FINISHED)
                && firstError().isEmpty();
    }
}
