package dev.antecedent.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each kind of line of a trace must hold, and what it means. */
final class TraceLineReader {

    private static final String NAME = "[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*";

    private TraceLineReader() {}

    /** The first line. */
    static TraceHeader header(TraceLine line) {
        Json.Obj object = line.object();
        Json format = member(line, object, "format", "\"format\":\"" + TraceHeader.FORMAT + "\"");
        if (!(format instanceof Json.Str version) || !version.value().equals(TraceHeader.FORMAT)) {
            throw line.complaint(
                    format,
                    "\"" + TraceHeader.FORMAT + "\"",
                    "Record the run again, or read it with the version it is for.");
        }
        requireKeys(line, object, Set.of("format", "spec", "constants", "source", "seed"));
        String spec = name(line, member(line, object, "spec", "\"spec\""), "a specification's module name");
        SortedMap<String, Value> constants =
                named(line, member(line, object, "constants", "\"constants\""), "the constants by name");
        Json source = object.members().get("source");
        Json seed = object.members().get("seed");
        return new TraceHeader(
                spec,
                constants,
                source == null ? new TreeMap<>() : fields(line, source, "what recorded the run, by name"),
                seed == null ? OptionalLong.empty() : OptionalLong.of(number(line, seed)));
    }

    /** The initial state, if the line holds it. */
    static Optional<TraceStep> initial(TraceLine line) {
        Json.Obj object = line.object();
        if (!(object.members().get("i") instanceof Json.Num index) || index.value() != 0) {
            return Optional.empty();
        }
        Json action = member(line, object, "action", "\"action\"");
        if (!(action instanceof Json.Str text) || !text.value().equals(TraceStep.INIT)) {
            throw line.complaint(action, "\"Init\"", "Only the initial state has \"i\":0.");
        }
        requireKeys(line, object, Set.of("i", "action", "state", "partial"));
        return Optional.of(step(line, object, 0));
    }

    /** An action, at this index. */
    static TraceStep step(TraceLine line, Json.Obj object, long index) {
        Json i = member(line, object, "i", "\"i\":" + index);
        if (number(line, i) != index) {
            throw line.complaint(i, "\"i\":" + index, "Actions are numbered 1, 2, 3 and so on, without gaps.");
        }
        requireKeys(line, object, Set.of("i", "action", "args", "state", "partial"));
        String action = name(line, member(line, object, "action", "\"action\""), "an action's name");
        Json args = object.members().get("args");
        Json state = object.members().get("state");
        Map<String, Value> arguments = new LinkedHashMap<>();
        if (args != null) {
            // In the order of the line, which is that of the action's parameters.
            Map<String, Value> byName = named(line, args, "the arguments by parameter name");
            ((Json.Obj) args).members().keySet().forEach(name -> arguments.put(name, byName.get(name)));
        }
        State observed = State.of(state == null ? Map.of() : named(line, state, "the variables by name"));
        return new TraceStep(
                index,
                new Call(action, arguments),
                observed,
                partial(line, object.members().get("partial"), observed));
    }

    /** The number of events that the last line claims. */
    static long end(TraceLine line, Json.Obj object) {
        requireKeys(line, object, Set.of("end", "events"));
        Json end = member(line, object, "end", "\"end\":true");
        if (!(end instanceof Json.Bool truth) || !truth.value()) {
            throw line.complaint(end, "true", "The last line says that the trace is whole.");
        }
        return number(line, member(line, object, "events", "\"events\""));
    }

    private static SortedSet<String> partial(TraceLine line, @Nullable Json json, State observed) {
        SortedSet<String> partial = new TreeSet<>();
        if (json == null) {
            return partial;
        }
        if (!(json instanceof Json.Arr array)) {
            throw line.complaint(json, "an array of variable names", "List the variables that are incomplete.");
        }
        for (Json element : array.elements()) {
            String variable = name(line, element, "a variable's name");
            if (!(observed.variables().get(variable) instanceof Value.Function)) {
                throw line.complaint(element, "a variable that is a function in \"state\"", "Remove it.");
            }
            if (!partial.add(variable)) {
                throw line.complaint(element.column(), "a variable twice", "each once", "Remove one of them.");
            }
        }
        return partial;
    }

    private static SortedMap<String, Value> named(TraceLine line, Json json, String wanted) {
        SortedMap<String, Value> values = fields(line, json, wanted);
        for (String name : values.keySet()) {
            if (!name.matches(NAME)) {
                throw line.complaint(json.column(), "the key \"" + name + "\"", "a TLA+ identifier", "Rename it.");
            }
        }
        return values;
    }

    private static SortedMap<String, Value> fields(TraceLine line, Json json, String wanted) {
        if (!(json instanceof Json.Obj object)) {
            throw line.complaint(json, "an object with " + wanted, "See the schema antecedent-trace-1.schema.json.");
        }
        SortedMap<String, Value> values = new TreeMap<>();
        object.members().forEach((name, member) -> values.put(name, ValueJson.read(line, member)));
        return values;
    }

    private static String name(TraceLine line, Json json, String wanted) {
        if (json instanceof Json.Str text && text.value().matches(NAME)) {
            return text.value();
        }
        throw line.complaint(json, wanted, "Names are TLA+ identifiers: letters, digits and underscores.");
    }

    private static long number(TraceLine line, Json json) {
        if (json instanceof Json.Num number) {
            return number.value();
        }
        throw line.complaint(json, "an integer", "Write a plain number.");
    }

    private static Json member(TraceLine line, Json.Obj object, String key, String wanted) {
        Json member = object.members().get(key);
        if (member == null) {
            throw line.complaint(
                    object.column(),
                    "an object without \"" + key + "\"",
                    wanted,
                    "See the schema antecedent-trace-1.schema.json.");
        }
        return member;
    }

    private static void requireKeys(TraceLine line, Json.Obj object, Set<String> known) {
        object.members().forEach((key, member) -> {
            if (!known.contains(key)) {
                throw line.complaint(
                        member.column(),
                        "the unknown key \"" + key + "\"",
                        "one of " + new TreeSet<>(known),
                        "Is it a typing error?");
            }
        });
    }
}
