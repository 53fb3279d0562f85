package dev.antecedent.modelcheck.tlc;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What TLC wrote to its standard output with {@code -tool}.
 *
 * @param messages the marked messages in order; nested ones follow the message that holds them
 * @param lines the lines outside any message: SANY's and those that the specification printed
 */
record ToolOutput(List<ToolMessage> messages, List<String> lines) {

    /** Lines outside messages are kept up to this many; a specification may print without end. */
    private static final int LINES_KEPT = 10_000;

    private static final Pattern START = Pattern.compile("@!@!@STARTMSG (-?\\d+):(\\d+) @!@!@\\s*");
    private static final Pattern END = Pattern.compile("@!@!@ENDMSG (-?\\d+) @!@!@\\s*");

    ToolOutput {
        messages = List.copyOf(messages);
        lines = List.copyOf(lines);
    }

    /** Reads to the end of the stream. A message that the stream cuts short is kept as far as it came. */
    static ToolOutput read(BufferedReader reader) throws IOException {
        List<ToolMessage> messages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher start = START.matcher(line);
            if (start.matches()) {
                open.add(new Open(
                        messages.size(),
                        Integer.parseInt(start.group(1)),
                        Integer.parseInt(start.group(2)),
                        new ArrayList<>()));
                messages.add(new ToolMessage(0, 0, ""));
            } else if (open.isEmpty()) {
                if (lines.size() < LINES_KEPT) {
                    lines.add(line);
                }
            } else if (END.matcher(line).matches()) {
                close(open, messages);
            } else {
                open.get(open.size() - 1).lines().add(line);
            }
        }
        while (!open.isEmpty()) {
            close(open, messages);
        }
        return new ToolOutput(messages, lines);
    }

    private static void close(List<Open> open, List<ToolMessage> messages) {
        Open last = open.remove(open.size() - 1);
        messages.set(last.index(), new ToolMessage(last.code(), last.severity(), String.join("\n", last.lines())));
    }

    private record Open(int index, int code, int severity, List<String> lines) {}
}
