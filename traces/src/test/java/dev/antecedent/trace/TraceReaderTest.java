package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TraceReaderTest {

    private static final String HEADER = "{\"format\":\"antecedent-trace/1\",\"spec\":\"S\",\"constants\":{}}\n";
    private static final String STEP = "{\"i\":1,\"action\":\"A\",\"args\":{}}\n";
    private static final String END = "{\"end\":true,\"events\":1}\n";

    @Test
    void theSmallestTraceIsRead() throws IOException {
        assertThat(events(HEADER + "{\"end\":true,\"events\":0}")).isZero();
        assertThat(events(HEADER + STEP + END)).isEqualTo(1);
    }

    @Test
    void whatIsEqualInTlaIsReadAsEqual() throws IOException {
        String padded =
                HEADER + "{ \"i\":1 ,\"action\":\"A\",\"args\":{\"x\":{\"#map\":[[1,\"a\"],[2,\"b\"]]}} }\r\n" + END;

        TraceStep step = reader(padded).next().orElseThrow();

        assertThat(step.call()).hasToString("A(<<\"a\", \"b\">>)");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                bad("", 1, 1, "the end of the file", "a header line"),
                bad("\n", 1, 1, "an empty line", "a JSON object"),
                bad("42", 1, 1, "the number 42", "a JSON object"),
                bad(
                        "{\"format\":\"antecedent-trace/2\"}",
                        1,
                        11,
                        "the string \"antecedent-trace/2\"",
                        "\"antecedent-trace/1\""),
                bad("{\"spec\":\"S\"}", 1, 1, "an object without \"format\"", "\"format\":\"antecedent-trace/1\""),
                bad(
                        "{\"format\":\"antecedent-trace/1\",\"spec\":\"S\"}",
                        1,
                        1,
                        "an object without \"constants\"",
                        "\"constants\""),
                bad(
                        HEADER.replace("{}", "{},\"sede\":1"),
                        1,
                        65,
                        "the unknown key \"sede\"",
                        "one of [constants, format, seed, source, spec]"),
                bad(HEADER.replace("{}", "[]"), 1, 55, "an array", "an object with the constants by name"),
                bad(HEADER, 2, 1, "the end of the file", "the last line {\"end\":true,...}"),
                bad(HEADER + STEP, 3, 1, "the end of the file", "the last line {\"end\":true,...}"),
                bad(HEADER + STEP.replace("1", "2") + END, 2, 6, "the number 2", "\"i\":1"),
                bad(HEADER + STEP + STEP + END, 3, 6, "the number 1", "\"i\":2"),
                bad(HEADER + STEP.replace("1", "0") + END, 2, 17, "the string \"A\"", "\"Init\""),
                bad(HEADER + STEP.replace("1", "\"1\"") + END, 2, 6, "the string \"1\"", "an integer"),
                bad(
                        HEADER + STEP.replace("args", "agrs") + END,
                        2,
                        28,
                        "the unknown key \"agrs\"",
                        "one of [action, args, i, partial, state]"),
                bad(HEADER + STEP.replace("\"A\"", "\"\"") + END, 2, 17, "the string \"\"", "an action's name"),
                bad(
                        HEADER + STEP.replace("\"A\"", "\"A\",\"action\":\"B\"") + END,
                        2,
                        21,
                        "a second \"action\"",
                        "each key once"),
                bad(HEADER + with("null") + END, 2, 33, "null", "a value"),
                bad(HEADER + with("1.0") + END, 2, 33, "the number 1.0", "an integer"),
                bad(
                        HEADER + with("9223372036854775808") + END,
                        2,
                        33,
                        "a number of 19 characters",
                        "an integer of at most 64 bits"),
                bad(HEADER + with("{\"#set\":[1,1]}") + END, 2, 44, "an element twice", "each once"),
                bad(HEADER + with("{\"#set\":1}") + END, 2, 41, "the number 1", "an array of elements"),
                bad(
                        HEADER + with("{\"#set\":[],\"a\":1}") + END,
                        2,
                        33,
                        "an object with the keys [#set, a]",
                        "one of #set, #map, #model alone"),
                bad(
                        HEADER + with("{\"#sett\":[]}") + END,
                        2,
                        33,
                        "an object with the keys [#sett]",
                        "one of #set, #map, #model alone"),
                bad(HEADER + with("{\"#map\":[[1]]}") + END, 2, 42, "1 parts", "a pair [argument, value]"),
                bad(HEADER + with("{\"#map\":[[1,2],[1,3]]}") + END, 2, 48, "an argument twice", "each once"),
                bad(HEADER + with("{\"#model\":\"\"}") + END, 2, 43, "the string \"\"", "the name of a model value"),
                bad(HEADER + with("[".repeat(100) + "]".repeat(100)) + END, 2, 95, "nesting deeper than 64", "less"),
                bad(
                        HEADER + STEP.replace("\"args\":{}", "\"partial\":[\"v\"]") + END,
                        2,
                        32,
                        "the string \"v\"",
                        "a variable that is a function in \"state\""),
                bad(HEADER + STEP.replace("{}}", "{}} x") + END, 2, 32, "malformed JSON", "a JSON object"),
                bad(
                        HEADER + STEP.replace("{}}", "{}} {}") + END,
                        2,
                        32,
                        "more after the object",
                        "the end of the line"),
                bad(
                        HEADER + STEP + END.replace("1", "2"),
                        3,
                        1,
                        "\"events\":2",
                        "\"events\":1, the number of actions above"),
                bad(HEADER + STEP + END.replace("true", "false"), 3, 8, "false", "true"),
                bad(
                        HEADER + STEP + END.replace("1", "1,\"x\":1"),
                        3,
                        28,
                        "the unknown key \"x\"",
                        "one of [end, events]"),
                bad(HEADER + STEP + END + "\n", 4, 1, "a line after the last one", "the end of the file"),
                bad(HEADER + STEP + END + STEP, 4, 1, "a line after the last one", "the end of the file"),
                bad(HEADER + STEP.substring(0, 15), 2, 16, "malformed JSON", "a JSON object"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedTracesAreRejectedWithPlaceAndReason(String text, int line, int column, String found, String wanted) {
        TraceFormatException complaint = catchThrowableOfType(TraceFormatException.class, () -> events(text));

        assertThat(complaint.getMessage()).startsWith("t.ndjson:" + line + ":" + column + ": found " + found);
        assertThat(complaint.wanted()).isEqualTo(wanted);
        assertThat(complaint.advice()).isNotBlank().matches("(?s).*[.?]");
    }

    @Test
    void aHugeNumberIsRejectedQuickly() {
        String huge = HEADER + with("1".repeat(100_000)) + END;

        TraceFormatException complaint = catchThrowableOfType(TraceFormatException.class, () -> events(huge));

        assertThat(complaint).hasMessageStartingWith("t.ndjson:2:");
    }

    @Test
    void nestingFarBeyondTheStackIsRejected() {
        String deep = HEADER + with("{\"a\":".repeat(100_000)) + END;

        TraceFormatException complaint = catchThrowableOfType(TraceFormatException.class, () -> events(deep));

        assertThat(complaint.found()).isEqualTo("nesting deeper than 64");
    }

    @Test
    void invalidUtf8IsRejectedAtItsColumn() {
        byte[] bytes = (HEADER + with("\"?\"") + END).getBytes(StandardCharsets.UTF_8);
        bytes[HEADER.length() + 33] = (byte) 0xFF;

        TraceFormatException complaint =
                catchThrowableOfType(TraceFormatException.class, () -> events(new ByteArrayInputStream(bytes)));

        assertThat(complaint).hasMessage("t.ndjson:2:34: found the byte 0xFF, wanted UTF-8. Write the file in UTF-8.");
    }

    @Test
    void aLineThatDoesNotEndIsGivenUp() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        TraceFormatException complaint = catchThrowableOfType(TraceFormatException.class, () -> events(endless));

        assertThat(complaint.found()).isEqualTo("a line of more than 16777216 bytes");
    }

    @Test
    void stepsAreReadOneByOneFromATraceThatHasNoEndYet() throws IOException {
        TraceReader reader = new TraceReader(Path.of("t.ndjson"), new EndlessTrace());

        for (int k = 1; k <= 10_000; k++) {
            assertThat(reader.next().orElseThrow().index()).isEqualTo(k);
        }
    }

    private static final class EndlessTrace extends InputStream {
        private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
        private int position;
        private int lines;

        @Override
        public int read() {
            if (position == line.length) {
                line = STEP.replace("1", Integer.toString(++lines)).getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return line[position++];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            target[offset] = (byte) read();
            return 1;
        }
    }

    private static Arguments bad(String text, int line, int column, String found, String wanted) {
        return Arguments.of(text, line, column, found, wanted);
    }

    private static String with(String value) {
        return STEP.replace("{}", "{\"x\":" + value + "}");
    }

    private static long events(String text) throws IOException {
        return events(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long events(InputStream input) throws IOException {
        try (TraceReader reader = new TraceReader(Path.of("t.ndjson"), input)) {
            long events = 0;
            while (reader.next().isPresent()) {
                events++;
            }
            return events;
        }
    }

    private static TraceReader reader(String text) throws IOException {
        return new TraceReader(Path.of("t.ndjson"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
