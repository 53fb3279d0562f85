package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Progress.Reached;
import dev.antecedent.modelcheck.tlc.TlcReport.Ending;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what is known after a child has ended. */
final class ReportReader {

    /** The JVM's own exit code with {@code ExitOnOutOfMemoryError}. */
    private static final int JVM_OUT_OF_MEMORY = 3;

    private static final Pattern TOTALS = Pattern.compile(
            "([\\d,.\\u00a0]+) states generated, ([\\d,.\\u00a0]+) distinct states found, ([\\d,.\\u00a0]+) states left.*",
            Pattern.DOTALL);
    private static final Pattern DEPTH = Pattern.compile(".* is (\\d+)\\.\\s*", Pattern.DOTALL);

    private ReportReader() {}

    static TlcReport read(int exitCode, boolean inTime, ToolOutput output, ErrorStream errors, long millis) {
        Reached reached = reached(output.messages(), errors.last());
        return new TlcReport(
                ending(exitCode, inTime, output.messages()),
                exitCode,
                output.messages(),
                output.lines(),
                errors.lines(),
                errors.coverage(),
                reached.statesDistinct(),
                reached.statesGenerated(),
                reached.statesQueued(),
                depth(output.messages()),
                millis);
    }

    private static Ending ending(int exitCode, boolean inTime, List<ToolMessage> messages) {
        if (!inTime) {
            return Ending.SECONDS_EXCEEDED;
        } else if (exitCode == TlcChild.STATES_EXCEEDED) {
            return Ending.STATES_EXCEEDED;
        }
        boolean toldOutOfMemory = messages.stream()
                .anyMatch(message -> message.code() >= MessageCode.OUT_OF_MEMORY
                        && message.code() <= MessageCode.OUT_OF_MEMORY_LAST);
        return exitCode == JVM_OUT_OF_MEMORY || toldOutOfMemory ? Ending.HEAP_EXCEEDED : Ending.FINISHED;
    }

    private static Reached reached(List<ToolMessage> messages, Reached heard) {
        Reached reached = heard;
        for (ToolMessage message : messages) {
            Matcher totals = TOTALS.matcher(message.text());
            if (message.code() == MessageCode.TOTALS && totals.matches()) {
                reached = new Reached(number(totals.group(2)), number(totals.group(1)), number(totals.group(3)));
            }
        }
        return reached;
    }

    private static OptionalInt depth(List<ToolMessage> messages) {
        for (ToolMessage message : messages) {
            Matcher depth = DEPTH.matcher(message.text());
            if (message.code() == MessageCode.DEPTH && depth.matches()) {
                return OptionalInt.of(Integer.parseInt(depth.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
