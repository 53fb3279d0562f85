package dev.antecedent.vector;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON as the vectors are written: compact, numbers as they were, and what HTML would misread escaped. */
final class JsonText {

    private JsonText() {}

    static String of(Json json) {
        if (json instanceof Json.Obj object) {
            return object.members().entrySet().stream()
                    .map(member -> string(member.getKey()) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (json instanceof Json.Arr array) {
            return array.elements().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        } else if (json instanceof Json.Str string) {
            return string(string.value());
        } else if (json instanceof Json.Num number) {
            return number.text();
        }
        return Boolean.toString(((Json.Bool) json).value());
    }

    /** A string. */
    static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    boolean escaped = unit < 0x20
                            || unit == '<'
                            || unit == '>'
                            || unit == '&'
                            || unit == 0x2028
                            || unit == 0x2029;
                    text.append(escaped ? String.format(Locale.ROOT, "\\u%04x", unit) : Character.toString(unit));
                }
            }
        });
        return text.append('"').toString();
    }

    /** An array on one line. */
    static String array(Collection<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** An array with a line for each element. */
    static String lines(Collection<String> elements) {
        return elements.isEmpty() ? "[]" : elements.stream().collect(Collectors.joining(",\n", "[\n", "]"));
    }
}
