package dev.antecedent.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The header of a suite, {@code antecedent-vectors/1}: what it is, who made it, which claims it bears on, and its cases.
 *
 * @param suite its name
 * @param generator what made the cases
 * @param version the generator's version
 * @param claims the claims that the cases bear on
 * @param cases in the order of their names
 */
public record SuiteIndex(String suite, String generator, String version, List<String> claims, List<Case> cases) {

    /** The format's name and version. */
    public static final String FORMAT = "antecedent-vectors/1";

    /** Its file in the suite's folder. */
    public static final String FILE = "index.json";

    /** Copies. */
    public SuiteIndex {
        claims = List.copyOf(claims);
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param id its name, which never changes its meaning
     * @param file where it is, relative to the index
     * @param reason what it is for
     */
    public record Case(String id, String file, String reason) {}

    /**
     * The index in a file.
     *
     * @throws VectorFormatException if there is none, or it names a case twice or a file outside its folder
     * @throws IOException if the file cannot be read
     */
    public static SuiteIndex read(Path path) throws IOException {
        JsonFile file = new JsonFile(path);
        JsonFields fields =
                JsonFields.of(file, file.read(), "format", "suite", "count", "generator", "version", "claims", "cases");
        if (!fields.string("format").equals(FORMAT)) {
            throw file.complaint(fields.member("format"), "\"" + FORMAT + "\"");
        }
        Set<String> ids = new HashSet<>();
        List<Case> cases = fields.list("cases", json -> indexed(file, json, ids));
        long count = fields.number("count", 0, Integer.MAX_VALUE);
        if (count != cases.size()) {
            throw file.complaint(fields.member("count"), cases.size() + ", the number of cases below");
        }
        return new SuiteIndex(
                fields.string("suite"),
                fields.string("generator"),
                fields.string("version"),
                fields.list("claims", json -> JsonFields.string(file, json)),
                cases);
    }

    /** The file's text. */
    public String text() {
        List<String> members = new ArrayList<>();
        members.add("\"format\": " + JsonText.string(FORMAT));
        members.add("\"suite\": " + JsonText.string(suite));
        members.add("\"count\": " + cases.size());
        members.add("\"generator\": " + JsonText.string(generator));
        members.add("\"version\": " + JsonText.string(version));
        members.add("\"claims\": "
                + JsonText.array(claims.stream().map(JsonText::string).toList()));
        members.add("\"cases\": "
                + JsonText.lines(cases.stream().map(SuiteIndex::line).toList()));
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    private static String line(Case indexed) {
        return "{\"id\":" + JsonText.string(indexed.id()) + ",\"file\":" + JsonText.string(indexed.file())
                + ",\"reason\":" + JsonText.string(indexed.reason()) + "}";
    }

    private static Case indexed(JsonFile file, Json json, Set<String> ids) {
        JsonFields fields = JsonFields.of(file, json, "id", "file", "reason");
        String id = fields.string("id");
        if (!ids.add(id)) {
            throw file.complaint(fields.member("id"), "a case that is not there yet");
        }
        String name = fields.string("file");
        if (!name.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*") || name.contains("..")) {
            throw file.complaint(fields.member("file"), "a file in the folder of the index or below it");
        }
        return new Case(id, name, fields.string("reason"));
    }
}
