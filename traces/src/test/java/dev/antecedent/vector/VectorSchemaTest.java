package dev.antecedent.vector;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The schemas accept what is committed, and reject what deviates. */
final class VectorSchemaTest {

    private static Schema schema(String name) throws IOException {
        try (InputStream text = LachesisVector.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(text));
        }
    }

    @Test
    void everyVectorKeepsTheSchema() throws IOException {
        Schema schema = schema("lachesis-vectors-1.schema.json");
        for (Path file : Corpus.all()) {
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void theIndexKeepsTheSchema() throws IOException {
        Schema schema = schema("antecedent-vectors-1.schema.json");
        String index = Files.readString(Corpus.SUITE.resolve(SuiteIndex.FILE));
        assertThat(schema.validate(index, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(index.replaceFirst("\"count\": \\d+,", ""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaRejects() throws IOException {
        Schema schema = schema("lachesis-vectors-1.schema.json");
        String right = Files.readString(Corpus.SUITE.resolve("invalid-wrong-seq-2.json"));
        assertThat(schema.validate(right, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(right.replace("\"valid\": false,", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(right.replace("\"seq\":1", "\"seq\":0"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(right.replace("\"wrong-seq\"", "\"wrong\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
