package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** How a file writes its events down. */
enum Notation {
    /** Maps of Jepsen in EDN: a vector, a list, or one after the other. */
    EDN(Dialect.JEPSEN) {
        @Override
        List<EventFields> events(Source source) {
            EdnReader reader = new EdnReader(source);
            List<EventFields> events = new ArrayList<>();
            int start = reader.offset();
            if (!reader.opens('[') && !reader.opens('(')) {
                if (reader.atEnd()) {
                    throw reader.malformed(start, "comments and no event", WITHOUT_EVENTS);
                }
                while (!reader.atEnd()) {
                    events.add(reader.fields());
                }
                return events;
            }
            while (!reader.closes(start)) {
                events.add(reader.fields());
            }
            if (!reader.atEnd()) {
                throw reader.malformed(
                        reader.offset(), "more text after the history", "the end of the file; one history a file");
            }
            return events;
        }
    },

    /** The same maps in JSON, one a line. */
    NDJSON(Dialect.JEPSEN) {
        @Override
        List<EventFields> events(Source source) {
            List<EventFields> events = new ArrayList<>();
            forEachLine(source.text(), (start, end) -> {
                if (!source.text().substring(start, end).isBlank()) {
                    events.add(JsonLine.read(source, start, end));
                }
            });
            return events;
        }
    },

    /** Lines of a log: process, type, operation and value after {@code INFO  jepsen.util -}. */
    ETCD_LOG(Dialect.ETCD_LOG) {
        @Override
        List<EventFields> events(Source source) {
            List<EventFields> events = new ArrayList<>();
            forEachLine(
                    source.text(),
                    (start, end) -> EtcdLogLine.read(source, start, end).ifPresent(events::add));
            return events;
        }
    };

    /** What to write instead of a file that is empty, which could as well be one that was cut off. */
    static final String WITHOUT_EVENTS = "a history; the one without events is written []";

    private static final Pattern LOG_LINE = Pattern.compile("^[ \t]*+INFO[ \t]++jepsen\\.util\\s", Pattern.MULTILINE);

    private final Dialect dialect;

    Notation(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What events in this notation mean unless told otherwise. */
    Dialect dialect() {
        return dialect;
    }

    abstract List<EventFields> events(Source source);

    /** Tells it by the content alone. */
    static Notation of(Source source) {
        String text = source.text();
        if (LOG_LINE.matcher(text).find()) {
            return ETCD_LOG;
        }
        IntUnaryOperator skipBlank = from -> {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        };
        int brace = skipBlank.applyAsInt(0);
        int key = skipBlank.applyAsInt(brace + 1);
        boolean json = key < text.length() && text.charAt(brace) == '{' && text.charAt(key) == '"';
        return json ? NDJSON : EDN;
    }

    private interface Line {
        void between(int start, int end);
    }

    private static void forEachLine(String text, Line line) {
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line.between(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }
}
