package dev.antecedent.linearizability.crosscheck;

import static dev.antecedent.linearizability.crosscheck.StructureVocabulary.distinct;

import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Vocabularies for the models of this kind. */
final class StructureVocabularies {

    /** One in so many updates repeats a value, so that the rules have to notice. */
    private static final int REPEATS = 30;

    private static final Value NIL = Value.nil();

    private static final StructureVocabulary LIST =
            StructureVocabulary.of("list-append", StructureVocabularies::ofListAppend);
    private static final StructureVocabulary SNAPSHOT =
            StructureVocabulary.of("snapshot", StructureVocabularies::ofSnapshot);
    private static final StructureVocabulary LOG = StructureVocabulary.of("log", StructureVocabularies::ofLog);

    private static final List<Vocabulary> ALL = List.of(
            StructureVocabulary.of("kv", StructureVocabularies::ofKeyValue),
            StructureVocabulary.of("multi-register", StructureVocabularies::ofMultiRegister),
            LIST,
            LIST.startingAt(Value.of(100), Value.of(101)),
            SNAPSHOT,
            SNAPSHOT.startingAt(Value.of(100), NIL),
            LOG,
            LOG.startingAt(Value.of(100), Value.of(0)));

    private StructureVocabularies() {}

    /** All of them, in the order in which they are compared. */
    static List<Vocabulary> all() {
        return ALL;
    }

    private static Offer ofKeyValue(int number, RandomGenerator random) {
        Optional<Value> key = Optional.of(Value.of(random.nextInt(3) == 0 ? "y" : "x"));
        Value[] texts = {Value.of(""), Value.of("a"), Value.of("b"), Value.of("ab"), Value.of("ba"), Value.of("aa")};
        Value text = Value.of(random.nextBoolean() ? "a" : "b");
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new Offer("get", key, NIL, List.of(texts), false);
            case 3 -> new Offer("append", key, text, List.of(NIL), false);
            case 4 -> new Offer("put", key, text, List.of(NIL), false);
            default -> new Offer("cas", key, Value.of(text, texts[random.nextInt(6)]), List.of(NIL), true);
        };
    }

    private static Offer ofMultiRegister(int number, RandomGenerator random) {
        List<Value> micros = new ArrayList<>();
        List<List<Value>> results = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i <= random.nextInt(2); i++) {
            Value register = Value.of(random.nextInt(3) == 0 ? "y" : "x");
            boolean writes = random.nextBoolean();
            Value f = Value.of(writes ? "w" : "r");
            Value invoked = Value.of(f, register, writes ? Value.of(random.nextInt(3)) : NIL);
            micros.add(invoked);
            List<List<Value>> longer = new ArrayList<>();
            for (List<Value> result : results) {
                for (int read = -1; read < (writes ? 0 : 3); read++) {
                    List<Value> more = new ArrayList<>(result);
                    more.add(writes || read < 0 ? invoked : Value.of(f, register, Value.of(read)));
                    longer.add(more);
                }
            }
            results = longer;
        }
        return new Offer(
                "txn",
                Optional.empty(),
                new Value.Array(micros),
                results.stream().map(result -> (Value) new Value.Array(result)).toList(),
                false);
    }

    /** Reads find some of what there could be; the list that is there is among it, if it is not long. */
    private static Offer ofListAppend(int number, RandomGenerator random) {
        if (random.nextInt(5) < 2) {
            return Offer.update("append", distinct(number, REPEATS, random));
        }
        List<Value> lists = new ArrayList<>();
        StructureVocabulary.lists(Math.min(number, 6), 3, List.of(), lists);
        List<Value> from = new ArrayList<>();
        StructureVocabulary.lists(Math.min(number, 6), 2, List.of(), from);
        from.forEach(tail -> lists.add(after(tail)));
        return new Offer("read", Optional.empty(), NIL, lists, false);
    }

    private static Value after(Value tail) {
        List<Value> elements = new ArrayList<>(List.of(Value.of(100), Value.of(101)));
        elements.addAll(((Value.Array) tail).elements());
        return new Value.Array(elements);
    }

    private static Offer ofSnapshot(int number, RandomGenerator random) {
        if (random.nextInt(5) < 3) {
            return Offer.update("update", Value.of(Value.of(random.nextInt(2)), distinct(number, REPEATS, random)));
        }
        List<Value> values = new ArrayList<>(List.of(NIL, Value.of(100)));
        for (int i = 0; i < number; i++) {
            values.add(Value.of(i));
        }
        List<Value> scans = new ArrayList<>();
        values.forEach(one -> values.forEach(other -> scans.add(Value.of(one, other))));
        return new Offer("scan", Optional.empty(), NIL, scans, false);
    }

    private static Offer ofLog(int number, RandomGenerator random) {
        List<Value> indices = new ArrayList<>();
        List<Value> entries = new ArrayList<>(List.of(NIL, Value.of(100)));
        for (int i = 0; i <= number; i++) {
            indices.add(Value.of(i));
            entries.add(Value.of(i));
        }
        return random.nextBoolean()
                ? new Offer("append", Optional.empty(), distinct(number, 8, random), indices, false)
                : new Offer("read", Optional.empty(), Value.of(random.nextInt(5)), entries, false);
    }
}
