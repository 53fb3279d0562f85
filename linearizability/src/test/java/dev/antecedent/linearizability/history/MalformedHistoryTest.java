package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is no history: always one message with its place, never another failure. */
final class MalformedHistoryTest {

    private static final String INVOKE = "{:process 0, :type :invoke, :f :write, :value 1}\n";
    private static final String OK = "{:process 0, :type :ok, :f :write, :value 1}\n";
    private static final String INFO = "{:process 0, :type :info, :f :write, :value 1}\n";
    private static final String LINE = "INFO  jepsen.util - 0\t:invoke\t:write\t1\n";
    private static final String JSON = "{\"process\":0,\"type\":\"invoke\",\"f\":\"write\",\"value\":1}\n";

    @TempDir
    private Path folder;

    private static Map<String, String> histories() {
        Map<String, String> histories = new TreeMap<>();
        histories.put("", "h:1:1: found an empty file; wanted a history; the one without events is written []");
        histories.put(" \n\n", "h:1:1: found an empty file");
        histories.put("; cut off?\n#_" + INVOKE, "h:3:1: found comments and no event; wanted a history");
        histories.put("[" + JSON.strip() + "]", "h:1:21: found `:`; wanted a keyword such as :invoke; JSON is read");
        histories.put("\u001b[31m", "h:1:1: found `\\u001b`; wanted an event");
        histories.put("[" + INVOKE, "h:2:1: found the end of the input; wanted `]`");
        histories.put("[]\n[]", "h:2:1: found more text after the history");
        histories.put("hello", "h:1:1: found `h`; wanted an event");
        histories.put("[1 2]", "h:1:2: found `1`; wanted an event");
        histories.put("{}", "h:1:1: found an event without `process`");
        histories.put("{:process 0}", "h:1:1: found an event without `type`");
        histories.put("{:process 0 :type :ok}", "h:1:1: found an event without `f`");
        histories.put("{:process 0 :type :done :f :a}", "h:1:19: found type \"done\"; wanted one of invoke, ok, fail");
        histories.put("{:process nil :type :ok :f :a}", "h:1:11: found process nil; wanted an integer or a string");
        histories.put("{:process [0] :type :ok :f :a}", "h:1:11: found process [0]");
        histories.put("{:process 0 :type 1 :f :a}", "h:1:19: found type 1");
        histories.put("{:process 0 :type :ok :f 1}", "h:1:26: found f 1");
        histories.put("{:process 0 :process 0}", "h:1:13: found key \"process\" a second time");
        histories.put("{1 2}", "h:1:2: found `1`; wanted a keyword as the key");
        histories.put("{:process 0 :type :invoke :f :a :time :now}", "h:1:39: found time \"now\"; wanted an integer");
        histories.put("{:process 0 :type :invoke :f :a :time 1.5}", "h:1:39: found a number that is no integer, `1.5`");
        histories.put(OK, "h:1:1: found ok of process 0, which has nothing in flight");
        histories.put("\n" + OK.replace("ok", "fail"), "h:2:1: found fail of process 0, which has nothing in flight");
        histories.put(INVOKE + OK + OK, "h:3:1: found ok of process 0, which has nothing in flight");
        histories.put(INVOKE + INFO + OK, "h:3:1: found ok of process 0, which has nothing in flight");
        histories.put(
                INVOKE + INVOKE,
                "h:2:1: found a second invocation by process 0, whose operation of line 1 is still in flight");
        histories.put(
                INVOKE + INFO + INVOKE,
                "h:3:1: found a second invocation by process 0, whose operation of line 1 ended as info in line 2");
        histories.put(
                INVOKE + OK.replace(":f :write", ":f :read"),
                "h:2:1: found the completion of `read`; wanted that of `write`, which process 0 invoked in line 1");
        histories.put(
                INVOKE.replace("{", "{:index 5 ") + OK.replace("{", "{:index 5 "),
                "h:2:9: found index 5 after 5; wanted indices that increase");
        histories.put(LINE + "INFO  jepsen.ut", "h:2:1: found a line that is no entry of the log");
        histories.put(LINE + "INFO  jepsen.util - 0\t:ok\t:wri", "h:2:31: found the end of the line; wanted `value`");
        histories.put(LINE + "INFO  jepsen.util - 0\t:ok\n" + LINE, "h:2:26: found the end of the line; wanted `f`");
        histories.put(LINE + LINE.replace("1\n", "[1\n"), "h:2:40: found the end of the line; wanted `]`");
        histories.put(LINE.replace("1\n", "1 2\n"), "h:1:40: found more text after the value");
        histories.put(JSON + "[]", "h:2:1: found []; wanted an event");
        histories.put(JSON + "{\"process\":0", "h:2:13: found malformed JSON");
        histories.put(JSON + "{\"process\":0,}", "h:2:14: found malformed JSON");
        histories.put(JSON + "{\"process\":0,\"process\":1}", "h:2:23: found malformed JSON (Duplicate");
        histories.put(JSON + "{\"process\":1.0}", "h:2:12: found `1.0`; wanted null, true, false, an integer");
        histories.put(JSON + "{\"process\":1e400}", "h:2:12: found `1e400`; wanted null");
        histories.put(JSON + JSON.strip() + " {}", "h:2:53: found more text after the event");
        histories.put(JSON.replace("\"value\":1", "\"value\":tru"), "found malformed JSON");
        return histories;
    }

    @TestFactory
    Stream<DynamicTest> everyFlawHasItsPlaceAndItsRemedy() {
        return histories().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getValue(),
                        () -> assertThatThrownBy(() -> HistoryReader.parse("h", each.getKey(), Optional.empty()))
                                .isInstanceOf(MalformedHistory.class)
                                .hasMessageContaining(each.getValue())
                                .hasMessageStartingWith("h:")
                                .hasMessageContaining("; wanted ")));
    }

    @Test
    void deepJsonIsRefused() {
        String deep = "{\"process\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> HistoryReader.parse("h", deep, Optional.empty()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("depth");
    }

    @Test
    void theJsonLibraryDoesNotTalkAboutItself() {
        for (String json : new String[] {"{\"process\":[", "{\"process\":" + "[".repeat(300), "{\"process\":NaN}"}) {
            assertThatThrownBy(() -> HistoryReader.parse("h", json, Optional.empty()))
                    .hasMessageContaining("malformed JSON")
                    .hasMessageNotContainingAny("Source", "Stream", "Feature");
        }
    }

    @Test
    void aFileTooLongForOneArrayIsRefusedUnread() throws IOException {
        Path file = folder.resolve("long.edn");
        try (FileChannel sparse = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), Integer.MAX_VALUE);
        }
        assertThatThrownBy(() -> HistoryReader.read(file, Optional.empty()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("found a file of 2147483648 bytes; wanted at most");
    }

    @Test
    void aFileTooLongForTheHeapIsRefusedUnread() throws IOException {
        Path file = folder.resolve("long.edn");
        Files.writeString(file, INVOKE + OK);
        assertThatThrownBy(() -> Source.read(file, 20))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("bytes; wanted at most 20 in this heap; enlarge it, or split the history");
    }

    @Test
    void aReplacementCharacterIsContent() throws IOException {
        Path file = folder.resolve("replaced.edn");
        Files.writeString(file, "{:process 0, :type :invoke, :f :write, :value \"\uFFFD\"}\n");
        assertThat(HistoryReader.read(file, Optional.empty())
                        .operations()
                        .get(0)
                        .argument())
                .isEqualTo(Value.of("\uFFFD"));
    }

    @Test
    void aHugeJsonNumberIsRefused() {
        String huge = "{\"process\":" + "9".repeat(200_000) + "}";
        assertThatThrownBy(() -> HistoryReader.parse("h", huge, Optional.empty()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("10000");
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsPlace() throws IOException {
        Path file = folder.resolve("latin1.edn");
        Files.write(file, (INVOKE + "; caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> HistoryReader.read(file, Optional.empty()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(
                        "latin1.edn:2:6: found byte 0xE9, which is not UTF-8 here; wanted a file in UTF-8");
    }

    @Test
    void aCharacterCutInHalfByTheEndIsRefused() throws IOException {
        Path file = folder.resolve("cut.edn");
        byte[] whole = (INVOKE + ";\u00e9").getBytes(StandardCharsets.UTF_8);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> HistoryReader.read(file, Optional.empty()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("cut.edn:2:2: found byte 0xC3");
    }

    @Test
    void aByteOrderMarkIsNoContent() throws IOException {
        Path file = folder.resolve("bom.edn");
        Files.writeString(file, "\uFEFF" + INVOKE + OK);
        assertThat(HistoryReader.read(file, Optional.empty()).operations()).hasSize(1);
    }
}
