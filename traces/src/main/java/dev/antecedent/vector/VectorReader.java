package dev.antecedent.vector;

import dev.antecedent.dag.Branch;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Refused;
import dev.antecedent.vector.LachesisVector.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a vector. Strict: whatever deviates from the format is a {@link VectorFormatException}, so what could be read is
 * whole, names nothing that is not there, and has tables of the right shape. Whether it is true is for {@link
 * VectorVerifier} to say.
 */
public final class VectorReader {

    private static final String[] FIELDS = {
        "format",
        "name",
        "origin",
        "params",
        "epoch",
        "validators",
        "totalStake",
        "quorum",
        "events",
        "branches",
        "highestBefore",
        "mergedHighestBefore",
        "lowestAfter",
        "forklessCause",
        "abft",
        "valid",
        "rejected"
    };

    private final JsonFile file;
    private final JsonFields fields;
    private final KnownNames names;
    private final EventReader events;

    private VectorReader(JsonFile file, JsonFields fields) {
        this.file = file;
        this.fields = fields;
        this.names = new KnownNames(file);
        this.events = new EventReader(file, names);
    }

    /**
     * The vector in the file.
     *
     * @throws VectorFormatException if there is none
     * @throws IOException if the file cannot be read
     */
    public static LachesisVector read(Path path) throws IOException {
        JsonFile file = new JsonFile(path);
        Json.Obj object = file.read();
        Json format = object.members().get("format");
        if (!(format instanceof Json.Str version) || !version.value().equals(LachesisVector.FORMAT)) {
            throw file.complaint(
                    format == null ? object.place() : format.place(),
                    format == null ? "an object without \"format\"" : format.kind(),
                    "\"format\": \"" + LachesisVector.FORMAT + "\"");
        }
        return new VectorReader(file, JsonFields.of(file, object, FIELDS)).vector();
    }

    private LachesisVector vector() {
        Epoch epoch = new Epoch(fields.integer("epoch", 1, Event.COUNTER_MAX));
        List<Member> members = fields.value("validators", (f, json) -> events.members(json));
        int validators = members.size();
        int opened = JsonFields.array(file, fields.member("branches")).size();
        if (opened < validators) {
            throw file.complaint(
                    fields.member("branches").place(), opened + " branches", validators + " at least, one a validator");
        }
        List<Told> told = fields.list("events", json -> events.told(json, epoch, opened));
        MatrixReader matrices = new MatrixReader(file, told.size());
        AbftReader abft = new AbftReader(file, names, validators);
        return new LachesisVector(
                fields.string("name"),
                fields.string("origin"),
                fields.value("params", VectorReader::params),
                epoch,
                members,
                fields.number("totalStake", 0, Validators.TOTAL_STAKE_MAX),
                fields.number("quorum", 0, Validators.TOTAL_STAKE_MAX),
                told,
                fields.list("branches", this::branch),
                fields.value("highestBefore", (f, json) -> matrices.entries(json, validators, opened)),
                fields.value("mergedHighestBefore", (f, json) -> matrices.entries(json, validators, validators)),
                fields.value("lowestAfter", (f, json) -> matrices.places(json, opened)),
                fields.value("forklessCause", (f, json) -> matrices.digits(json)),
                fields.value("abft", (f, json) -> abft.abft(json)),
                rejected());
    }

    private Optional<Refused> rejected() {
        Optional<Json> valid = fields.optional("valid");
        Optional<Refused> rejected = fields.optional("rejected").map(events::refused);
        if (valid.isPresent() && !(valid.get() instanceof Json.Bool truth && truth.value() == rejected.isEmpty())) {
            throw file.complaint(valid.get(), rejected.isEmpty() ? "true, or \"rejected\"" : "false");
        } else if (valid.isEmpty() && rejected.isPresent()) {
            throw file.complaint(fields.member("rejected").place(), "\"rejected\" alone", "\"valid\": false beside it");
        }
        return rejected;
    }

    private Branch branch(Json json) {
        JsonFields branch = JsonFields.of(file, json, "id", "creator", "lastSeq");
        return new Branch(
                branch.integer("id", 0, Integer.MAX_VALUE),
                names.validator(branch.member("creator")),
                branch.integer("lastSeq", 0, Event.COUNTER_MAX));
    }

    private static SortedMap<String, String> params(JsonFile file, Json json) {
        if (!(json instanceof Json.Obj object)) {
            throw file.complaint(json, "an object");
        }
        SortedMap<String, String> params = new TreeMap<>();
        object.members().forEach((name, value) -> params.put(name, JsonText.of(value)));
        String profile = params.getOrDefault(VectorVerifier.FRAME_PROFILE, "\"strict\"");
        if (!profile.equals("\"strict\"") && !profile.equals("\"lenient\"")) {
            throw file.complaint(
                    Objects.requireNonNull(object.members().get(VectorVerifier.FRAME_PROFILE)),
                    "\"strict\" or \"lenient\"");
        }
        return params;
    }
}
