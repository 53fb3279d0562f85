package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFileTest {

    private static final String TEXT = """
            {"format":"antecedent-trace/1","spec":"VectorClock","constants":{"Process":{"#set":["p0","p1"]}},"source":{"generator":"hand"},"seed":42}
            {"i":0,"action":"Init","state":{"lock":{"#model":"NoLock"}}}
            {"i":1,"action":"Send","args":{"process":"p0"},"state":{"clock":{"p0":{"p0":1,"p1":0}}},"partial":["clock"]}
            {"i":2,"action":"Receive","args":{"process":"p1","message":["p0",1]}}
            {"end":true,"events":2}
            """;

    @TempDir
    Path folder;

    @Test
    void aTraceIsWrittenInItsCanonicalForm() throws IOException {
        Path file = folder.resolve("t.ndjson");
        TraceWriter.write(file, trace());

        assertThat(file).hasContent(TEXT);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** A device or a socket would be replaced by the file, for everybody. */
    @Test
    void whatIsNoRegularFileIsNotReplaced() throws IOException {
        Path socket = folder.resolve("s");
        try (var bound = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bound.bind(UnixDomainSocketAddress.of(socket));

            assertThatThrownBy(() -> TraceWriter.write(socket, trace()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no regular file");
            assertThat(Files.isRegularFile(socket)).isFalse();
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), TEXT);

        assertThat(TraceReader.read(file)).isEqualTo(trace());
    }

    @Test
    void aWriterThatIsNotFinishedLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), "old");
        try (TraceWriter writer = new TraceWriter(file, trace().header())) {
            writer.write(trace().steps().get(0));
        }

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aWriterRefusesStepsOutOfOrder() throws IOException {
        Path file = folder.resolve("t.ndjson");
        try (TraceWriter writer = new TraceWriter(file, trace().header())) {
            assertThatThrownBy(() -> writer.write(trace().steps().get(1))).hasMessage("step 2 after 0 events");
        }
    }

    static Trace trace() {
        TraceHeader header = new TraceHeader(
                "VectorClock",
                new TreeMap<>(Map.of("Process", Value.set(List.of(Value.of("p0"), Value.of("p1"))))),
                new TreeMap<>(Map.of("generator", Value.of("hand"))),
                OptionalLong.of(42));
        TraceStep initial = new TraceStep(
                0, Call.of("Init"), State.of(Map.of("lock", new Value.ModelValue("NoLock"))), new TreeSet<>());
        TraceStep send = new TraceStep(
                1,
                Call.of("Send").with("process", Value.of("p0")),
                State.of(Map.of(
                        "clock",
                        Value.record(Map.of("p0", Value.record(Map.of("p0", Value.of(1), "p1", Value.of(0))))))),
                new TreeSet<>(List.of("clock")));
        Call call = Call.of("Receive")
                .with("process", Value.of("p1"))
                .with("message", Value.sequence(List.of(Value.of("p0"), Value.of(1))));
        TraceStep receive = new TraceStep(2, call, State.of(Map.of()), new TreeSet<>());
        return new Trace(header, Optional.of(initial), List.of(send, receive));
    }
}
