package dev.antecedent.gate.triad;

import dev.antecedent.triad.comparison.Comparison;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A row of the honest table as one line of JSON. */
final class ComparisonJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ComparisonJson() {}

    static String of(Comparison row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("height", row.height());
            json.writeNumberProperty("leaves", row.leaves());
            json.writeNumberProperty("levelsOf3", row.threes());
            json.writeNumberProperty("quorum", row.quorum());
            json.writeNumberProperty("toleratedByzantine", row.tolerance().byzantine());
            json.writeNumberProperty("toleratedSilent", row.tolerance().crash());
            json.writeNumberProperty("toleratedBoth", row.tolerance().both());
            json.writeNumberProperty("messages", row.messages().decision());
            json.writeNumberProperty("pbftTolerated", row.pbft().tolerance());
            json.writeNumberProperty("pbftMessages", row.pbft().decision());
            json.writeNumberProperty("raftTolerated", row.raft().tolerance());
            json.writeNumberProperty("raftMessages", row.raft().decision());
            json.writeEndObject();
        }
        return text.toString();
    }
}
