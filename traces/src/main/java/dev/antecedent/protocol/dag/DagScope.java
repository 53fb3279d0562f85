package dev.antecedent.protocol.dag;

import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The constants of the specifications: the validators, who of them may fork, who has two at stake rather than one, and a
 * bound that only models have. Ids follow the order of the names, so that ties are broken as in the specifications.
 *
 * @param names the validators' names, sorted
 * @param cheaters those that may fork
 * @param heavy those with a stake of 2; the others have 1
 * @param eventsMax the most events in total
 */
record DagScope(List<String> names, SortedSet<String> cheaters, SortedSet<String> heavy, long eventsMax) {

    /**
     * Reads {@code Validator}, {@code Cheater}, {@code Heavy} (nobody, if it is not there) and {@code MaxEvents}.
     *
     * @throws IllegalArgumentException if one is missing or not of its type
     */
    static DagScope of(Map<String, Value> constants) {
        SortedSet<String> names = strings(constants, "Validator");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("constant Validator must name at least one validator");
        }
        SortedSet<String> cheaters = strings(constants, "Cheater");
        SortedSet<String> heavy = constants.containsKey("Heavy") ? strings(constants, "Heavy") : new TreeSet<>();
        return new DagScope(List.copyOf(names), cheaters, heavy, bound(constants.get("MaxEvents")));
    }

    /** The validators with their stakes. */
    Validators validators() {
        return Validators.of(names.stream()
                .map(name -> new Validator(id(name), heavy.contains(name) ? 2 : 1))
                .toList());
    }

    ValidatorId id(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no validator " + name + " among " + names);
        }
        return new ValidatorId(index + 1L);
    }

    String name(ValidatorId id) {
        return names.get((int) id.number() - 1);
    }

    /** The names in index order. */
    List<String> inIndexOrder() {
        Validators validators = validators();
        return IntStream.range(0, validators.size())
                .mapToObj(validators::at)
                .map(this::name)
                .toList();
    }

    private static SortedSet<String> strings(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        if (!(value instanceof Value.SetOf set)
                || !set.elements().stream().allMatch(element -> element instanceof Value.Text)) {
            throw new IllegalArgumentException("constant " + name + " must be a set of strings, such as {\"a\", \"b\"};"
                    + " found " + (value == null ? "none" : value));
        }
        SortedSet<String> strings = new TreeSet<>();
        set.elements().forEach(element -> strings.add(((Value.Text) element).value()));
        return strings;
    }

    private static long bound(@org.jspecify.annotations.Nullable Value value) {
        if (value == null) {
            return Long.MAX_VALUE;
        }
        if (value instanceof Value.Int number && number.value() >= 0) {
            return number.value();
        }
        throw new IllegalArgumentException("constant MaxEvents must be a number from 0; found " + value);
    }
}
