package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An object with an inner structure, by what is done to it.
 *
 * @param initial empty for the model's default
 */
record StructureVocabulary(String name, String modelName, Optional<Value> initial, Offers offers)
        implements Vocabulary {

    /** Operations to invoke, see {@link Vocabulary#offer}. */
    interface Offers {
        Offer offer(int number, RandomGenerator random);
    }

    static StructureVocabulary of(String model, Offers offers) {
        return new StructureVocabulary(model, model, Optional.empty(), offers);
    }

    /** From another state than the default one. */
    StructureVocabulary startingAt(Value... elements) {
        Value array = Value.of(elements);
        return new StructureVocabulary(name + " from " + array, modelName, Optional.of(array), offers);
    }

    @Override
    public ModelDefinition model() {
        return Models.named(modelName).orElseThrow();
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        return offers.offer(number, random);
    }

    /** A value of its own for the operation of that number; one in so many repeats another one's. */
    static Value distinct(int number, int repeats, RandomGenerator random) {
        return Value.of(random.nextInt(repeats) == 0 ? random.nextInt(number + 1) : number);
    }

    /** All lists of so many of the values below a number, each at most once. */
    static void lists(int below, int longest, List<Value> prefix, List<Value> lists) {
        lists.add(new Value.Array(prefix));
        for (int next = 0; next < below && prefix.size() < longest; next++) {
            Value value = Value.of(next);
            if (!prefix.contains(value)) {
                List<Value> longer = new ArrayList<>(prefix);
                longer.add(value);
                lists(below, longest, longer, lists);
            }
        }
    }
}
