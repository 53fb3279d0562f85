package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.random.RandomGenerator;

/** A stack whose pushed values are distinct, except now and then; pops may find it empty. */
final class StackVocabulary implements Vocabulary {

    /** One in so many pushes repeats a value, so that the rule has to notice. */
    private static final int REPEATS = 20;

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public ModelDefinition model() {
        return Models.named("stack").orElseThrow();
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        if (random.nextBoolean()) {
            int value = random.nextInt(REPEATS) == 0 ? random.nextInt(number + 1) : number;
            return Offer.update("push", Value.of(value));
        }
        Value[] results = new Value[number + 2];
        for (int i = 0; i <= number; i++) {
            results[i] = Value.of(i);
        }
        results[number + 1] = Value.nil();
        return Offer.of("pop", Value.nil(), results);
    }
}
