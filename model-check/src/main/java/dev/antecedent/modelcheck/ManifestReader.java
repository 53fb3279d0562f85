package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Manifest.Recording;
import dev.antecedent.modelcheck.Manifest.TraceEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads a {@code manifest.yaml}. Strict: an unknown key, a value of the wrong type, a name used twice or an expectation
 * that says nothing is refused, because a typo here would silently check less.
 */
public final class ManifestReader {

    private static final Set<String> MANIFEST_KEYS =
            ordered("specification", "summary", "uses", "actions", "models", "traces", "accepted");
    private static final Set<String> MODEL_KEYS = ordered(
            "name",
            "module",
            "config",
            "shows",
            "claims",
            "profile",
            "expect",
            "states",
            "depth",
            "length",
            "scope",
            "fairness",
            "budget",
            "workers",
            "mutant",
            "witnesses",
            "lockstep",
            "simulate");
    private static final Set<String> BUDGET_KEYS = ordered("states", "heap", "seconds");
    private static final Set<String> SIMULATION_KEYS = ordered("behaviours", "depth", "seed");
    private static final Set<String> TRACE_KEYS = ordered("file", "record", "rejected", "profile");
    private static final Set<String> RECORDING_KEYS = ordered("implementation", "seed", "events");

    private final Path file;

    private ManifestReader(Path file) {
        this.file = file;
    }

    /**
     * The manifest in the file.
     *
     * @throws UnusableInput if it cannot be read or says something that no manifest says; the message has the place
     */
    public static Manifest read(Path file) {
        return new ManifestReader(file).manifest(Yaml.read(file));
    }

    private Manifest manifest(Yaml yaml) {
        YamlFields fields = YamlFields.of(file, yaml, "a manifest", MANIFEST_KEYS);
        List<ModelEntry> models = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Yaml item : fields.items("models")) {
            YamlFields model = YamlFields.of(file, item, "a model", MODEL_KEYS);
            models.add(model(model));
            String name = model.text("name");
            if (!names.add(name)) {
                throw model.at("name", "found the model " + name + " twice, wanted each name once");
            }
        }
        // What was accepted and why is for people; that it is a list of texts is all that is asked of it.
        fields.texts("accepted");
        return new Manifest(
                fields.text("specification"),
                fields.text("summary"),
                fields.texts("uses"),
                actions(fields),
                models,
                fields.items("traces").stream().map(this::trace).toList());
    }

    private static Map<String, Map<String, String>> actions(YamlFields fields) {
        Map<String, Map<String, String>> actions = new LinkedHashMap<>();
        fields.named("actions").forEach((action, parameters) -> {
            Map<String, String> domains = new LinkedHashMap<>();
            if (parameters instanceof Yaml.Mapping mapping) {
                mapping.values().forEach((parameter, domain) -> {
                    if (!(domain instanceof Yaml.Scalar scalar)) {
                        throw fields.at(
                                "actions",
                                "found no domain for " + action + "'s " + parameter
                                        + ", wanted a TLA+ expression such as Process");
                    }
                    domains.put(parameter, scalar.text());
                });
            } else if (!(parameters instanceof Yaml.Nothing)) {
                throw fields.at(
                        "actions", "found no parameters for " + action + ", wanted {parameter: domain, ...} or {}");
            }
            actions.put(action, domains);
        });
        return actions;
    }

    private ModelEntry model(YamlFields fields) {
        String name = fields.text("name");
        return new ModelEntry(
                name,
                fields.optionalText("module").orElse(name + ".tla"),
                fields.optionalText("config").orElse(name + ".cfg"),
                fields.text("shows"),
                fields.texts("claims"),
                profile(fields),
                expectation(fields),
                fields.text("scope"),
                fields.optionalText("fairness"),
                budget(fields),
                fields.number("workers", 1, 64, 1),
                fields.optionalText("mutant"),
                fields.texts("witnesses"),
                fields.optionalText("lockstep"),
                fields.value("simulate").map(this::simulation));
    }

    private static Profile profile(YamlFields fields) {
        return switch (fields.optionalText("profile").orElse("quick")) {
            case "quick" -> Profile.QUICK;
            case "full" -> Profile.FULL;
            default -> throw fields.wrong("profile", "quick or full");
        };
    }

    private static Expectation expectation(YamlFields fields) {
        String expect = fields.text("expect");
        OptionalLong states = fields.number("states", 0, Long.MAX_VALUE);
        OptionalInt depth = integer(fields.number("depth", 1, Integer.MAX_VALUE));
        OptionalInt length = integer(fields.number("length", 1, Integer.MAX_VALUE));
        if (expect.equals("pass")) {
            refuse(fields, "length", "expect: pass, where there is no counterexample");
            refuse(fields, "mutant", "expect: pass; a mutant is killed, so say which property it violates");
            refuse(fields, "witnesses", "expect: pass; only a counterexample shows that a property can be reached");
            return new Expectation.Passes(states, depth);
        }
        List<String> words = List.of(expect.split("\\s+", -1));
        boolean deadlock = expect.equals("deadlock");
        if (!deadlock && !(words.size() == 2 && words.get(0).equals("violates"))) {
            throw fields.wrong("expect", "pass, violates PROPERTY or deadlock");
        }
        refuse(fields, "states", "expect: " + expect + ", where TLC stops early; pin the counterexample's length");
        refuse(fields, "depth", "expect: " + expect + ", where TLC stops early; pin the counterexample's length");
        return deadlock ? new Expectation.Deadlocks(length) : new Expectation.Violates(words.get(1), length);
    }

    private static void refuse(YamlFields fields, String key, String beside) {
        if (fields.has(key)) {
            throw fields.at(key, "found " + key + " beside " + beside);
        }
    }

    private Budget budget(YamlFields fields) {
        Yaml value =
                fields.value("budget").orElseThrow(() -> fields.wrong("budget", "{states: N, heap: MB, seconds: S}"));
        YamlFields budget = YamlFields.of(file, value, "a budget", BUDGET_KEYS);
        long states = budget.number("states", 1, Long.MAX_VALUE)
                .orElseThrow(() -> budget.wrong("states", "how many distinct states the model may have"));
        return new Budget(states, budget.number("heap", 32, 1 << 20, 512), budget.number("seconds", 1, 1 << 20, 120));
    }

    private ModelEntry.Simulation simulation(Yaml value) {
        YamlFields fields = YamlFields.of(file, value, "a simulation", SIMULATION_KEYS);
        return new ModelEntry.Simulation(
                (int) required(fields, "behaviours", 1, Integer.MAX_VALUE),
                (int) required(fields, "depth", 1, Integer.MAX_VALUE),
                required(fields, "seed", Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private TraceEntry trace(Yaml item) {
        YamlFields fields = YamlFields.of(file, item, "a trace", TRACE_KEYS);
        if (fields.has("file") == fields.has("record")) {
            throw fields.at("file", "found file and record both or neither, wanted one of them");
        }
        return new TraceEntry(
                fields.optionalText("file"),
                fields.value("record").map(this::recording),
                fields.number("rejected", 0, Integer.MAX_VALUE).stream()
                        .mapToObj(line -> (int) line)
                        .findFirst(),
                profile(fields));
    }

    private Recording recording(Yaml value) {
        YamlFields fields = YamlFields.of(file, value, "a recording", RECORDING_KEYS);
        return new Recording(
                fields.text("implementation"), required(fields, "seed", Long.MIN_VALUE, Long.MAX_VALUE), (int)
                        required(fields, "events", 1, Integer.MAX_VALUE));
    }

    private static long required(YamlFields fields, String key, long min, long max) {
        return fields.number(key, min, max).orElseThrow(() -> fields.wrong(key, "a whole number"));
    }

    private static OptionalInt integer(OptionalLong value) {
        return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
    }

    private static Set<String> ordered(String... keys) {
        return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(List.of(keys)));
    }

    /** A problem with a model's entry, at the entry's place in its manifest. */
    public static Problem problemWith(Path file, String model, String message) {
        return placeOf(file, model)
                .map(place -> Problem.at(file, place.line(), place.column(), message))
                .orElseGet(() -> Problem.in(file, message));
    }

    /** The place in a file where a model's entry starts, if the manifest can be read. */
    static Optional<Yaml.Place> placeOf(Path file, String model) {
        if (Yaml.read(file) instanceof Yaml.Mapping manifest
                && manifest.values().get("models") instanceof Yaml.Sequence models) {
            return models.items().stream()
                    .filter(item -> item instanceof Yaml.Mapping entry
                            && entry.values().get("name") instanceof Yaml.Scalar name
                            && name.text().equals(model))
                    .map(Yaml::place)
                    .findFirst();
        }
        return Optional.empty();
    }
}
