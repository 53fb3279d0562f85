package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Yaml.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One mapping of a manifest, read strictly: every key is known, every value of its type. */
final class YamlFields {

    private final Path file;
    private final Yaml.Mapping mapping;

    private YamlFields(Path file, Yaml.Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** The fields of a mapping whose keys are all among the known ones. */
    static YamlFields of(Path file, Yaml yaml, String what, Set<String> known) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            throw unusable(file, yaml.place(), "found " + describe(yaml) + ", wanted " + what + " (a mapping)");
        }
        mapping.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                throw unusable(file, place, "found the key \"" + key + "\", wanted " + Nearest.wanted(key, known));
            }
        });
        return new YamlFields(file, mapping);
    }

    boolean has(String key) {
        return mapping.values().containsKey(key);
    }

    Optional<Yaml> value(String key) {
        return Optional.ofNullable(mapping.values().get(key));
    }

    /** The text of a key that must be there. */
    String text(String key) {
        return optionalText(key)
                .orElseThrow(() -> unusable(
                        file,
                        mapping.place(),
                        "found " + String.join(", ", mapping.keys().keySet()) + ", wanted also " + key));
    }

    Optional<String> optionalText(String key) {
        return value(key).map(value -> {
            if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
                return scalar.text().strip();
            }
            throw wrong(key, "a text");
        });
    }

    OptionalLong number(String key, long min, long max) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        String wanted = "a whole number from " + min + " to " + max;
        try {
            if (value.get() instanceof Yaml.Scalar scalar) {
                long number = Long.parseLong(scalar.text().replace("_", ""));
                if (number >= min && number <= max) {
                    return OptionalLong.of(number);
                }
            }
        } catch (NumberFormatException e) {
            throw wrong(key, wanted);
        }
        throw wrong(key, wanted);
    }

    int number(String key, int min, int max, int otherwise) {
        return (int) number(key, min, (long) max).orElse(otherwise);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (!(item instanceof Yaml.Scalar scalar)) {
                throw unusable(file, item.place(), "found " + describe(item) + " in " + key + ", wanted a text");
            }
            texts.add(scalar.text());
        }
        return texts;
    }

    List<Yaml> items(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty() || value.get() instanceof Yaml.Nothing) {
            return List.of();
        } else if (value.get() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(key, "a list");
    }

    /** A mapping from any names to values, in the file's order. */
    Map<String, Yaml> named(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty() || value.get() instanceof Yaml.Nothing) {
            return Map.of();
        } else if (value.get() instanceof Yaml.Mapping named) {
            return new LinkedHashMap<>(named.values());
        }
        throw wrong(key, "a mapping");
    }

    /** The complaint that a key's value is not what was wanted. */
    UnusableInput wrong(String key, String wanted) {
        Yaml value = mapping.values().get(key);
        return value == null
                ? unusable(file, mapping.place(), "found no " + key + ", wanted " + wanted)
                : unusable(file, value.place(), "found " + describe(value) + " for " + key + ", wanted " + wanted);
    }

    /** The complaint, at the place of the mapping's key or of the mapping itself. */
    UnusableInput at(String key, String message) {
        return unusable(file, mapping.keys().getOrDefault(key, mapping.place()), message);
    }

    private static String describe(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return '"' + scalar.text() + '"';
        } else if (value instanceof Yaml.Mapping) {
            return "a mapping";
        }
        return value instanceof Yaml.Sequence ? "a list" : "nothing";
    }

    private static UnusableInput unusable(Path file, Place place, String message) {
        return new UnusableInput(Problem.at(file, place.line(), place.column(), message));
    }
}
