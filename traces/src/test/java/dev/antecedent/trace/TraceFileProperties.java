package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TraceFileProperties {

    private static final Schema SCHEMA = schema();

    @Provide
    Arbitrary<Value> values() {
        return Values.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackAndKeepsTheSchema(@ForAll("values") Value first, @ForAll("values") Value second)
            throws IOException {
        Path file = Files.createTempFile("trace", ".ndjson");
        try {
            Trace trace = trace(first, second);
            TraceWriter.write(file, trace);

            assertThat(TraceReader.read(file)).isEqualTo(trace);
            for (String line : Files.readAllLines(file)) {
                assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The schema rejects what the reader rejects line by line. */
    @Example
    void theSchemaRejects() {
        for (String line : List.of(
                "{}",
                "[]",
                "{\"format\":\"antecedent-trace/2\",\"spec\":\"A\",\"constants\":{}}",
                "{\"format\":\"antecedent-trace/1\",\"spec\":\"A B\",\"constants\":{}}",
                "{\"format\":\"antecedent-trace/1\",\"spec\":\"A\",\"constants\":{\"N\":null}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":1.5}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":9223372036854775808}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":{\"#set\":[1,1]}}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":{\"#set\":[1],\"x\":1}}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":{\"#map\":[[1]]}}}",
                "{\"i\":1,\"action\":\"A\",\"args\":{\"n\":{\"#what\":1}}}",
                "{\"i\":1,\"action\":\"A\",\"surplus\":1}",
                "{\"i\":0,\"action\":\"Begin\"}",
                "{\"end\":false,\"events\":1}",
                "{\"end\":true}")) {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
        }
    }

    private static Trace trace(Value first, Value second) {
        TraceHeader header = new TraceHeader(
                "Any",
                new TreeMap<>(Map.of("C", first)),
                new TreeMap<>(Map.of("any name", second)),
                OptionalLong.of(-1));
        TreeSet<String> partial = new TreeSet<>(second instanceof Value.Function ? List.of("y") : List.of());
        TraceStep step =
                new TraceStep(1, Call.of("Act").with("x", first), State.of(Map.of("x", first, "y", second)), partial);
        return new Trace(header, Optional.empty(), List.of(step));
    }

    private static Schema schema() {
        try (InputStream text = TraceReader.class.getResourceAsStream("antecedent-trace-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(text));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
