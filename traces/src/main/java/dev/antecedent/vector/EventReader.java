package dev.antecedent.vector;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Rejection;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Refused;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.List;

/** Reads validators and events. */
final class EventReader {

    private static final int COUNTER_MAX = Event.COUNTER_MAX;

    private final JsonFile file;
    private final KnownNames names;

    EventReader(JsonFile file, KnownNames names) {
        this.file = file;
        this.names = names;
    }

    List<Member> members(Json json) {
        List<Member> members = new ArrayList<>();
        long total = 0;
        for (Json element : JsonFields.array(file, json)) {
            JsonFields fields = JsonFields.of(file, element, "id", "name", "stake");
            // One by one, so that what is beyond the sum of all is complained of where it stands.
            long stake = fields.number("stake", 1, Validators.TOTAL_STAKE_MAX - total);
            total += stake;
            members.add(
                    new Member(new Validator(names.newValidator(fields.member("id")), stake), fields.string("name")));
        }
        if (members.isEmpty()) {
            throw file.complaint(json.place(), "no validator", "one at least");
        }
        return members;
    }

    /** A kind that a refusal can have: what is no refusal, a vector must not ask for. */
    private String kind(JsonFields fields) {
        String kind = fields.string("error");
        if (!Rejection.KINDS.contains(kind)) {
            throw file.complaint(fields.member("error").place(), "\"" + kind + "\"", "one of " + Rejection.KINDS);
        }
        return kind;
    }

    Told told(Json json, Epoch epoch, int branches) {
        JsonFields fields = JsonFields.of(
                file, json, "id", "creator", "seq", "lamport", "parents", "hasSelfParent", "branch", "frame", "hash");
        List<EventId> parents = names.events(fields.member("parents"));
        Event event = new Event(
                names.newEvent(fields.member("id")),
                epoch,
                names.validator(fields.member("creator")),
                seq(fields),
                lamport(fields),
                frame(fields),
                parents);
        return new Told(event, fields.bool("hasSelfParent"), fields.integer("branch", 0, branches - 1), hash(fields));
    }

    /** An event that must be refused may name what is not there, and be there already. */
    Refused refused(Json json) {
        JsonFields fields = JsonFields.of(file, json, "error", "event");
        JsonFields event = JsonFields.of(
                file, fields.member("event"), "id", "epoch", "creator", "seq", "lamport", "parents", "frame");
        return new Refused(
                new Event(
                        names.anyEvent(event.member("id")),
                        new Epoch(event.integer("epoch", 1, COUNTER_MAX)),
                        names.anyValidator(event.member("creator")),
                        seq(event),
                        lamport(event),
                        frame(event),
                        event.list("parents", names::anyEvent)),
                kind(fields));
    }

    private static Seq seq(JsonFields fields) {
        return new Seq(fields.integer("seq", 1, COUNTER_MAX));
    }

    private static LamportTime lamport(JsonFields fields) {
        return new LamportTime(fields.number("lamport", 1, COUNTER_MAX));
    }

    private static Frame frame(JsonFields fields) {
        return new Frame(fields.integer("frame", 1, COUNTER_MAX));
    }

    private String hash(JsonFields fields) {
        String hash = fields.string("hash");
        if (!hash.matches("[0-9a-f]{64}")) {
            throw file.complaint(fields.member("hash"), "64 hexadecimal digits in lower case");
        }
        return hash;
    }
}
