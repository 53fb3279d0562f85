package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Java objects as values of histories. {@code null} is nil, and so is an empty {@link Optional}; whole numbers, strings,
 * truth values, enum constants and characters are what they are; collections and arrays are arrays, a set one in
 * ascending order; maps are maps. Nothing else: what has no equality by content cannot be judged.
 */
public final class RecordedValue {

    private RecordedValue() {}

    /**
     * The value that an object stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static Value of(@Nullable Object object) {
        if (object == null) {
            return Value.nil();
        } else if (object instanceof Value value) {
            return value;
        } else if (object instanceof BigInteger integer) {
            return new Value.Int(integer);
        } else if (object instanceof Number number && isWhole(number)) {
            return Value.of(number.longValue());
        } else if (object instanceof Boolean bool) {
            return new Value.Bool(bool);
        } else if (object instanceof String || object instanceof Character) {
            return Value.of(object.toString());
        } else if (object instanceof Enum<?> constant) {
            return Value.of(constant.name());
        }
        return ofContainer(object);
    }

    /**
     * Something that stands for the same value for ever: the object itself if nobody can change it, so that recording is
     * quick and the conversion is left for later.
     */
    static @Nullable Object frozen(@Nullable Object object) {
        boolean unchangeable = object == null
                || object instanceof Integer
                || object instanceof String
                || object instanceof Long
                || object instanceof Boolean
                || object instanceof Value;
        return unchangeable ? object : of(object);
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    private static Value ofContainer(Object object) {
        if (object instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (object instanceof Set<?> set) {
            return Value.ofSet(elements(set));
        } else if (object instanceof Collection<?> collection) {
            return new Value.Array(elements(collection));
        } else if (object instanceof Map<?, ?> map) {
            Map<Value, Value> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(of(key), of(value)));
            return new Value.Entries(entries);
        } else if (object.getClass().isArray()) {
            return array(object);
        }
        throw new IllegalArgumentException(
                "a value of class " + object.getClass().getName()
                        + "; wanted null, a whole number, a string, a truth value, an enum constant, or a collection, an array"
                        + " or a map of these: record what stands for it, such as its number or its text");
    }

    private static List<Value> elements(Collection<?> collection) {
        List<Value> elements = new ArrayList<>();
        collection.forEach(element -> elements.add(of(element)));
        return elements;
    }

    private static Value array(Object array) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
            elements.add(of(java.lang.reflect.Array.get(array, i)));
        }
        return new Value.Array(elements);
    }
}
