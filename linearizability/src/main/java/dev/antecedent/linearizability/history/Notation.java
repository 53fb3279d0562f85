package dev.antecedent.linearizability.history;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** How a file writes its events down. */
enum Notation {
    /** Maps of Jepsen in EDN: a vector, a list, or one after the other. */
    EDN(Dialect.JEPSEN) {
        @Override
        void read(Source source, Consumer<EventFields> event) {
            EdnReader reader = new EdnReader(source);
            EventFields fields = new EventFields(source);
            int start = reader.offset();
            if (!reader.opens('[') && !reader.opens('(')) {
                if (reader.atEnd()) {
                    throw reader.malformed(start, "comments and no event", WITHOUT_EVENTS);
                }
                while (!reader.atEnd()) {
                    reader.read(fields);
                    event.accept(fields);
                }
                return;
            }
            while (!reader.closes(start)) {
                reader.read(fields);
                event.accept(fields);
            }
            if (!reader.atEnd()) {
                throw reader.malformed(
                        reader.offset(), "more text after the history", "the end of the file; one history a file");
            }
        }
    },

    /** The same maps in JSON, one a line. */
    NDJSON(Dialect.JEPSEN) {
        @Override
        void read(Source source, Consumer<EventFields> event) {
            JsonLine line = new JsonLine(source);
            EventFields fields = new EventFields(source);
            forEachLine(source.text(), (start, end) -> {
                line.read(start, end, fields);
                event.accept(fields);
            });
        }
    },

    /** Lines of a log: process, type, operation and value after {@code INFO  jepsen.util -}. */
    ETCD_LOG(Dialect.ETCD_LOG) {
        @Override
        void read(Source source, Consumer<EventFields> event) {
            EventFields fields = new EventFields(source);
            ValuePool pool = new ValuePool();
            forEachLine(source.text(), (start, end) -> {
                if (EtcdLogLine.read(source, start, end, pool, fields)) {
                    event.accept(fields);
                }
            });
        }
    };

    /** What to write instead of a file that is empty, which could as well be one that was cut off. */
    static final String WITHOUT_EVENTS = "a history; the one without events is written []";

    private static final String LEVEL = "INFO";
    private static final String LOGGER = "jepsen.util";

    private final Dialect dialect;

    Notation(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What events in this notation mean unless told otherwise. */
    Dialect dialect() {
        return dialect;
    }

    /** Reads one event after the other; the form that is handed over is filled in anew for each. */
    abstract void read(Source source, Consumer<EventFields> event);

    /** Tells it by the content alone. */
    static Notation of(Source source) {
        String text = source.text();
        if (hasLineOfLog(text)) {
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

    /** Whether a line begins with {@code INFO jepsen.util}. Looks at no part of the text more than twice. */
    private static boolean hasLineOfLog(String text) {
        for (int at = text.indexOf(LOGGER); at >= 0; at = text.indexOf(LOGGER, at + 1)) {
            int after = at + LOGGER.length();
            int level = beforeBlanks(text, at) - LEVEL.length();
            if (after < text.length()
                    && Character.isWhitespace(text.charAt(after))
                    && beforeBlanks(text, at) < at
                    && level >= 0
                    && text.startsWith(LEVEL, level)) {
                int line = beforeBlanks(text, level);
                if (line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r') {
                    return true;
                }
            }
        }
        return false;
    }

    private static int beforeBlanks(String text, int end) {
        int at = end;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    private interface Line {
        void between(int start, int end);
    }

    /** Hands over each line that is not blank. */
    private static void forEachLine(String text, Line line) {
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!isBlank(text, start, end)) {
                line.between(start, text.charAt(end - 1) == '\r' ? end - 1 : end);
            }
            start = end + 1;
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }
}
