package dev.antecedent.vector;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Root;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Failure;
import dev.antecedent.vector.LachesisVector.FrameRoots;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import java.util.Optional;

/** Reads what the consensus makes of the events. */
final class AbftReader {

    private final JsonFile file;
    private final KnownNames names;
    private final int validators;

    AbftReader(JsonFile file, KnownNames names, int validators) {
        this.file = file;
        this.names = names;
        this.validators = validators;
    }

    Abft abft(Json json) {
        JsonFields fields =
                JsonFields.of(file, json, "frames", "blocks", "lastDecidedFrame", "elections", "error", "failedAt");
        Optional<Failure> failure = fields.optional("error")
                .map(error -> new Failure(JsonFields.string(file, error), names.event(fields.member("failedAt"))));
        if (failure.isEmpty() && fields.optional("failedAt").isPresent()) {
            throw file.complaint(fields.member("failedAt").place(), "\"failedAt\" alone", "\"error\" beside it");
        }
        return new Abft(
                fields.list("frames", this::frame),
                fields.list("blocks", this::block),
                fields.integer("lastDecidedFrame", 0, Event.COUNTER_MAX),
                fields.list("elections", this::election),
                failure);
    }

    private FrameRoots frame(Json json) {
        JsonFields fields = JsonFields.of(file, json, "frame", "roots");
        Frame frame = frame(fields, "frame");
        return new FrameRoots(frame, fields.list("roots", each -> {
            JsonFields root = JsonFields.of(file, each, "validator", "event");
            return new Root(frame, names.validator(root.member("validator")), names.event(root.member("event")));
        }));
    }

    private Decided block(Json json) {
        JsonFields fields =
                JsonFields.of(file, json, "frame", "atropos", "cheaters", "confirmed", "decidedWhenProcessing");
        return new Decided(
                new Block(
                        frame(fields, "frame"),
                        names.event(fields.member("atropos")),
                        names.validators(fields.member("cheaters")),
                        names.events(fields.member("confirmed"))),
                names.event(fields.member("decidedWhenProcessing")));
    }

    private Recorded election(Json json) {
        JsonFields fields = JsonFields.of(file, json, "frameToDecide", "subjects", "rows", "atropos");
        Optional<EventId> atropos = fields.optional("atropos").map(names::event);
        return new Recorded(
                frame(fields, "frameToDecide"),
                names.validators(fields.member("subjects")),
                fields.list("rows", this::row),
                atropos);
    }

    private Row row(Json json) {
        JsonFields fields = JsonFields.of(file, json, "root", "frame", "votes");
        String votes = fields.string("votes");
        if (!votes.matches("[ynYN-]*") || votes.length() != validators) {
            throw file.complaint(fields.member("votes"), validators + " characters of y, n, Y, N and -");
        }
        return new Row(names.event(fields.member("root")), frame(fields, "frame"), votes);
    }

    private static Frame frame(JsonFields fields, String name) {
        return new Frame(fields.integer(name, 1, Event.COUNTER_MAX));
    }
}
