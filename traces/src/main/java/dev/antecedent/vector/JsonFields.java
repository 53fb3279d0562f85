package dev.antecedent.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The members of an object by name, each of the type that it must have. Members that nobody knows are refused. */
final class JsonFields {

    private final JsonFile file;
    private final Json.Obj object;

    private JsonFields(JsonFile file, Json.Obj object) {
        this.file = file;
        this.object = object;
    }

    /** The members of what must be an object with at most these. */
    static JsonFields of(JsonFile file, Json json, String... known) {
        if (!(json instanceof Json.Obj object)) {
            throw file.complaint(json, "an object");
        }
        Set<String> names = new TreeSet<>(List.of(known));
        object.members().forEach((key, member) -> {
            if (!names.contains(key)) {
                throw file.complaint(member.place(), "the unknown field \"" + key + "\"", "one of " + names);
            }
        });
        return new JsonFields(file, object);
    }

    Json member(String name) {
        return optional(name)
                .orElseThrow(
                        () -> file.complaint(object.place(), "an object without \"" + name + "\"", "\"" + name + "\""));
    }

    Optional<Json> optional(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    String string(String name) {
        return string(file, member(name));
    }

    boolean bool(String name) {
        Json json = member(name);
        if (json instanceof Json.Bool truth) {
            return truth.value();
        }
        throw file.complaint(json, "true or false for \"" + name + "\"");
    }

    /** A number in range. */
    long number(String name, long least, long greatest) {
        return number(file, member(name), least, greatest);
    }

    int integer(String name, int least, int greatest) {
        return (int) number(name, least, greatest);
    }

    <T> List<T> list(String name, Function<Json, T> element) {
        return list(file, member(name), element);
    }

    /** What becomes of the member, or a complaint about it where its value is refused. */
    <T> T value(String name, BiFunction<JsonFile, Json, T> reader) {
        return reader.apply(file, member(name));
    }

    static String string(JsonFile file, Json json) {
        if (json instanceof Json.Str text) {
            return text.value();
        }
        throw file.complaint(json, "a string");
    }

    static long number(JsonFile file, Json json, long least, long greatest) {
        String wanted = "an integer from " + least + " to " + greatest;
        if (json instanceof Json.Num number && number.text().matches("-?[0-9]{1,18}")) {
            long value = Long.parseLong(number.text());
            if (value >= least && value <= greatest) {
                return value;
            }
        }
        throw file.complaint(json, wanted);
    }

    static <T> List<T> list(JsonFile file, Json json, Function<Json, T> element) {
        List<T> values = new ArrayList<>();
        array(file, json).forEach(each -> values.add(element.apply(each)));
        return values;
    }

    static List<Json> array(JsonFile file, Json json) {
        if (json instanceof Json.Arr array) {
            return array.elements();
        }
        throw file.complaint(json, "an array");
    }
}
