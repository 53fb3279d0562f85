package dev.antecedent.linearizability.history;

import dev.antecedent.linearizability.history.EventFields.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the log of a Jepsen test of etcd: {@code INFO  jepsen.util - 3 :invoke :write 4}. What other loggers wrote
 * between the operations is passed over; any other text is malformed, so that no operation can be lost.
 */
final class EtcdLogLine {

    private static final Pattern HEAD =
            Pattern.compile("\\s*(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\\s+(\\S+)\\s+-(?=\\s)");
    private static final String[] FIELDS = {"process", "type", "f", "value"};

    private EtcdLogLine() {}

    static Optional<EventFields> read(Source source, int start, int end) {
        if (source.text().substring(start, end).isBlank()) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(source.text()).region(start, end);
        if (!head.lookingAt()) {
            throw source.malformed(
                    start, "a line that is no entry of the log", "`INFO  jepsen.util - process :type :f value`");
        }
        if (!head.group(2).equals("jepsen.util")) {
            return Optional.empty();
        }
        EdnReader reader = new EdnReader(source, head.end(), end);
        int first = reader.offset();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : FIELDS) {
            int at = reader.offset();
            if (reader.atEnd()) {
                throw reader.malformed(at, "the end of the line", "`" + name + "`: process, type, f and value");
            }
            fields.put(name, new Field(at, reader.read()));
        }
        if (!reader.atEnd()) {
            throw reader.malformed(reader.offset(), "more text after the value", "the end of the line");
        }
        return Optional.of(new EventFields(source, first, fields));
    }
}
