package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.random.RandomGenerator;

/** A priority queue whose integers are distinct, except now and then; extractions may find it empty. */
final class PriorityQueueVocabulary implements Vocabulary {

    /** Integers grow or fall with the number of the operation, between zero and this; two of them may meet. */
    private static final int LARGEST = 10;

    @Override
    public String name() {
        return "priority queue";
    }

    @Override
    public ModelDefinition model() {
        return Models.named("priority-queue").orElseThrow();
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        if (random.nextBoolean()) {
            int integer = Math.floorMod(random.nextBoolean() ? number : LARGEST - number, LARGEST + 1);
            return Offer.update("insert", Value.of(integer));
        }
        Value[] results = new Value[LARGEST + 2];
        for (int i = 0; i <= LARGEST; i++) {
            results[i] = Value.of(i);
        }
        results[LARGEST + 1] = Value.nil();
        return Offer.of("extract-min", Value.nil(), results);
    }
}
