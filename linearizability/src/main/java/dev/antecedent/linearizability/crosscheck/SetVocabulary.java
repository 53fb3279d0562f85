package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A set of few values that are added again and again.
 *
 * @param values how many there are
 * @param reads whether the whole set is read
 * @param removes one in so many updates removes; 0 for none
 */
record SetVocabulary(String name, int values, boolean reads, int removes, Optional<Value> initial)
        implements Vocabulary {

    @Override
    public ModelDefinition model() {
        return Models.named("set").orElseThrow();
    }

    @Override
    public int lies() {
        return 3;
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        Value value = random.nextInt(20) == 0 ? Value.nil() : Value.of(random.nextInt(values));
        if (random.nextInt(9) < 4) {
            boolean removing = removes > 0 && random.nextInt(removes) == 0;
            return new Offer(
                    removing ? "remove" : "add", Optional.empty(), value, List.of(Value.nil()), random.nextInt(6) == 0);
        }
        if (reads && random.nextInt(3) > 0) {
            return Offer.of("read", Value.nil(), subsets().toArray(Value[]::new));
        }
        return Offer.of(
                "contains", value, Value.of(value, new Value.Bool(true)), Value.of(value, new Value.Bool(false)));
    }

    private List<Value> subsets() {
        List<Value> subsets = new ArrayList<>();
        for (int members = 0; members < 1 << values; members++) {
            List<Value> subset = new ArrayList<>();
            for (int value = 0; value < values; value++) {
                if ((members >> value & 1) == 1) {
                    subset.add(Value.of(value));
                }
            }
            subsets.add(new Value.Array(subset));
        }
        return subsets;
    }
}
