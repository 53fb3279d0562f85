package dev.antecedent.linearizability.history;

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

    /** Reads a line that is not blank; false if it is no event. */
    static boolean read(Source source, int start, int end, ValuePool pool, EventFields fields) {
        Matcher head = HEAD.matcher(source.text()).region(start, end);
        if (!head.lookingAt()) {
            throw source.malformed(
                    start, "a line that is no entry of the log", "`INFO  jepsen.util - process :type :f value`");
        }
        if (!head.group(2).equals("jepsen.util")) {
            return false;
        }
        EdnReader reader = new EdnReader(source, head.end(), end, pool);
        fields.begin(reader.offset());
        for (String name : FIELDS) {
            int at = reader.offset();
            if (reader.atEnd()) {
                throw reader.malformed(at, "the end of the line", "`" + name + "`: process, type, f and value");
            }
            fields.put(name, at, reader.read());
        }
        if (!reader.atEnd()) {
            throw reader.malformed(reader.offset(), "more text after the value", "the end of the line");
        }
        return true;
    }
}
