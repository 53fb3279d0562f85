package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.random.RandomGenerator;

/** A register whose written values are distinct, except now and then. */
final class RegisterVocabulary implements Vocabulary {

    /** One in so many writes repeats a value, so that the rule has to notice. */
    private static final int REPEATS = 12;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public ModelDefinition model() {
        return Models.named("register").orElseThrow();
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        if (random.nextInt(5) < 2) {
            int value = random.nextInt(REPEATS) == 0 ? random.nextInt(number + 1) : number;
            return Offer.update("write", Value.of(value));
        }
        Value[] results = new Value[number + 1];
        for (int i = 0; i <= number; i++) {
            results[i] = Value.of(i);
        }
        return Offer.of("read", Value.nil(), results);
    }
}
