package dev.antecedent.protocol.dag;

import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The constants of the specifications: the validators with their stakes, who of them may fork, and a bound that only
 * models have. Ids follow the order of the names, so that ties are broken as in the specifications.
 *
 * @param stakes the validators' stakes, by name
 * @param cheaters those that may fork
 * @param eventsMax the most events in total
 */
record DagScope(SortedMap<String, Long> stakes, SortedSet<String> cheaters, long eventsMax) {

    /** Copies the collections. */
    DagScope {
        stakes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(stakes));
        cheaters = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(cheaters));
    }

    /**
     * Reads {@code Validator}, {@code Cheater}, {@code MaxEvents} if it is there, and the stakes: from {@code Stake} if
     * it is there, else from {@code Heavy}, the validators that have 2 rather than 1.
     *
     * @throws IllegalArgumentException if one is missing or not of its type
     */
    static DagScope of(Map<String, Value> constants) {
        SortedSet<String> names = strings(constants, "Validator");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("constant Validator must name at least one validator");
        }
        SortedSet<String> heavy = constants.containsKey("Heavy") ? strings(constants, "Heavy") : new TreeSet<>();
        SortedMap<String, Long> stakes = new TreeMap<>();
        for (String name : names) {
            Value stake = constants.get("Stake");
            stakes.put(name, stake == null ? (heavy.contains(name) ? 2 : 1) : stake(stake, name));
        }
        return new DagScope(stakes, strings(constants, "Cheater"), bound(constants.get("MaxEvents")));
    }

    /** So many validators, a, b, c and so on with a stake of 1, of which the last one may fork. */
    static DagScope usual(int validators) {
        SortedMap<String, Long> stakes = new TreeMap<>();
        IntStream.range(0, validators).forEach(k -> stakes.put(name(k), 1L));
        return new DagScope(stakes, new TreeSet<>(List.of(stakes.lastKey())), Long.MAX_VALUE);
    }

    /** The constants of a specification that knows no stakes. */
    Map<String, Value> graphConstants() {
        return Map.of("Validator", set(names()), "Cheater", set(cheaters));
    }

    /** The constants of a specification that knows stakes, with further ones. */
    Map<String, Value> stakeConstants(Map<String, Value> further) {
        Map<String, Value> constants = new TreeMap<>(graphConstants());
        SortedMap<Value, Value> stake = new TreeMap<>();
        stakes.forEach((name, held) -> stake.put(Value.of(name), Value.of(held)));
        constants.put("Stake", Value.function(stake));
        constants.put(
                "IndexOrder",
                Value.sequence(inIndexOrder().stream().map(Value::of).toList()));
        constants.putAll(further);
        return constants;
    }

    /** The names, sorted. */
    List<String> names() {
        return List.copyOf(stakes.keySet());
    }

    /** The validators with their stakes. */
    Validators validators() {
        List<Validator> validators = new ArrayList<>();
        stakes.forEach((name, stake) -> validators.add(new Validator(id(name), stake)));
        return Validators.of(validators);
    }

    ValidatorId id(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no validator " + name + " among " + names());
        }
        return new ValidatorId(index + 1L);
    }

    String name(ValidatorId id) {
        return names().get((int) id.number() - 1);
    }

    /** The names in index order. */
    List<String> inIndexOrder() {
        Validators validators = validators();
        return IntStream.range(0, validators.size())
                .mapToObj(validators::at)
                .map(this::name)
                .toList();
    }

    /** a to z, then v26 and so on. */
    private static String name(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "v" + index;
    }

    private static Value set(Iterable<String> strings) {
        List<Value> values = new ArrayList<>();
        strings.forEach(string -> values.add(Value.of(string)));
        return Value.set(values);
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

    private static long stake(Value stakes, String name) {
        if (stakes instanceof Value.Function function
                && function.mapping().get(Value.of(name)) instanceof Value.Int stake) {
            return stake.value();
        }
        throw new IllegalArgumentException("constant Stake must give a number for " + name + "; found " + stakes);
    }

    private static long bound(@Nullable Value value) {
        if (value == null) {
            return Long.MAX_VALUE;
        }
        if (value instanceof Value.Int number && number.value() >= 0) {
            return number.value();
        }
        throw new IllegalArgumentException("constant MaxEvents must be a number from 0; found " + value);
    }
}
