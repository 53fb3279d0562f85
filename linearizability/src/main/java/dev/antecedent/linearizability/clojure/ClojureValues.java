package dev.antecedent.linearizability.clojure;

import clojure.lang.BigInt;
import clojure.lang.Keyword;
import clojure.lang.PersistentArrayMap;
import clojure.lang.PersistentVector;
import clojure.lang.RT;
import clojure.lang.Sequential;
import dev.antecedent.linearizability.history.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of histories and values of Clojure. The way from Clojure is the reading of histories: a keyword is a text, a
 * list is an array, a set is one in ascending order; so there is no exact way back.
 */
public final class ClojureValues {

    private ClojureValues() {}

    /**
     * As a history that was written in EDN would hold it.
     *
     * @throws IllegalArgumentException if no history holds it, such as a float
     */
    public static Value fromClojure(@Nullable Object object) {
        if (object == null) {
            return Value.nil();
        } else if (object instanceof Boolean bool) {
            return new Value.Bool(bool);
        } else if (object instanceof Long
                || object instanceof Integer
                || object instanceof Short
                || object instanceof Byte) {
            return Value.of(((Number) object).longValue());
        } else if (object instanceof BigInt big) {
            return new Value.Int(big.toBigInteger());
        } else if (object instanceof BigInteger big) {
            return new Value.Int(big);
        } else if (object instanceof String text) {
            return Value.of(text);
        } else if (object instanceof Keyword keyword) {
            return Value.of(name(keyword));
        } else if (object instanceof Set<?> set) {
            return Value.ofSet(all(set));
        } else if (object instanceof Map<?, ?> map) {
            Map<Value, Value> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(fromClojure(key), fromClojure(value)));
            return new Value.Entries(entries);
        } else if (object instanceof Sequential && object instanceof Iterable<?> elements) {
            return new Value.Array(all(elements));
        }
        throw new IllegalArgumentException("found " + RT.printString(object) + " of "
                + object.getClass().getName()
                + "; wanted nil, a truth value, an integer, a string, a keyword or a collection of them");
    }

    /** Strings for texts, vectors for arrays, maps for entries, longs for integers that fit. */
    public static @Nullable Object toClojure(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value();
        } else if (value instanceof Value.Int integer) {
            return integer.value().bitLength() < Long.SIZE
                    ? (Object) integer.value().longValue()
                    : BigInt.fromBigInteger(integer.value());
        } else if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Array array) {
            List<@Nullable Object> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(toClojure(element)));
            return PersistentVector.create(elements);
        } else if (value instanceof Value.Entries entries) {
            Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
            entries.values().forEach((key, each) -> values.put(toClojure(key), toClojure(each)));
            return PersistentArrayMap.create(values);
        }
        return null;
    }

    /** An operation's name or a key: a keyword without its colon, or the text itself. */
    public static String name(@Nullable Object object) {
        return object instanceof Keyword keyword ? keyword.toString().substring(1) : String.valueOf(object);
    }

    private static List<Value> all(Iterable<?> elements) {
        List<Value> values = new ArrayList<>();
        elements.forEach(element -> values.add(fromClojure(element)));
        return values;
    }
}
