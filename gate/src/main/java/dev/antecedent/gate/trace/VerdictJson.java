package dev.antecedent.gate.trace;

import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.modelcheck.validation.Observability;
import dev.antecedent.modelcheck.validation.Rejection;
import dev.antecedent.modelcheck.validation.TraceVerdict;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A verdict on a trace as one line of JSON; values stand in it as TLA+ text. */
final class VerdictJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private VerdictJson() {}

    static String of(String file, TraceVerdict verdict) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            write(json, verdict);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, TraceVerdict verdict) {
        if (verdict instanceof TraceVerdict.Accepted accepted) {
            head(json, "accepted", accepted.specification(), accepted.events());
            write(json, accepted.observability());
        } else if (verdict instanceof TraceVerdict.Rejected rejected) {
            head(json, "rejected", rejected.specification(), rejected.events());
            write(json, rejected.rejection());
        } else if (verdict instanceof TraceVerdict.Undecided undecided) {
            head(json, "undecided", undecided.specification(), undecided.events());
            json.writeStringProperty("reason", undecided.reason());
            undecided.observability().ifPresent(observability -> write(json, observability));
        } else if (verdict instanceof TraceVerdict.Unusable unusable) {
            json.writeStringProperty("verdict", "unusable");
            json.writeStringProperty("problem", unusable.problem().toString());
        }
    }

    private static void head(JsonGenerator json, String verdict, String specification, int events) {
        json.writeStringProperty("verdict", verdict);
        json.writeStringProperty("specification", specification);
        json.writeNumberProperty("events", events);
    }

    private static void write(JsonGenerator json, Observability observability) {
        json.writeObjectPropertyStart("observability");
        json.writeNumberProperty("percent", observability.percent());
        json.writeNumberProperty("mutations", observability.total().tried());
        json.writeNumberProperty("rejected", observability.total().rejected());
        json.writeObjectPropertyStart("fields");
        observability.fields().forEach((field, tally) -> {
            json.writeObjectPropertyStart(field.toString());
            json.writeNumberProperty("mutations", tally.tried());
            json.writeNumberProperty("rejected", tally.rejected());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("notRecorded");
        observability.unlogged().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rejection rejection) {
        json.writeNumberProperty("i", rejection.line().index());
        json.writeNumberProperty("line", rejection.fileLine());
        json.writeStringProperty("recorded", rejection.line().call().toString());
        json.writeNumberProperty("states", rejection.prefixes());
        json.writeArrayPropertyStart("frontier");
        rejection.frontier().forEach(frontier -> write(json, frontier));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Rejection.Frontier frontier) {
        json.writeStartObject();
        json.writeObjectPropertyStart("state");
        frontier.state().variables().forEach((name, value) -> json.writeStringProperty(name, value.toString()));
        json.writeEndObject();
        json.writeArrayPropertyStart("enabled");
        frontier.enabled().forEach(call -> json.writeString(call.toString()));
        json.writeEndArray();
        frontier.nearest().ifPresent(nearest -> {
            json.writeObjectPropertyStart("nearest");
            json.writeStringProperty("call", nearest.call().toString());
            json.writeArrayPropertyStart("differences");
            nearest.differences().forEach(difference -> write(json, difference));
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LeafDifference difference) {
        json.writeStartObject();
        json.writeStringProperty("place", difference.place());
        difference.found().ifPresent(value -> json.writeStringProperty("recorded", value.toString()));
        difference.wanted().ifPresent(value -> json.writeStringProperty("possible", value.toString()));
        json.writeEndObject();
    }
}
