package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A queue of either order whose values are distinct, except now and then.
 *
 * @param held how many values, numbered from {@link #FIRST_HELD}, it holds at first
 * @param findsEmpty whether dequeues may find it empty
 */
record QueueVocabulary(String modelName, int held, boolean findsEmpty) implements Vocabulary {

    /** Beyond what is enqueued. */
    private static final int FIRST_HELD = 20;

    /** One in so many enqueues repeats a value, so that the rule has to notice. */
    private static final int REPEATS = 15;

    @Override
    public String name() {
        return modelName + (held > 0 ? " that holds " + held : "") + (findsEmpty ? "" : ", never found empty");
    }

    @Override
    public ModelDefinition model() {
        return Models.named(modelName).orElseThrow();
    }

    @Override
    public Optional<Value> initial() {
        return held == 0 ? Optional.empty() : Optional.of(new Value.Array(heldFirst()));
    }

    @Override
    public int lies() {
        return 5;
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        if (random.nextInt(9) < 5) {
            boolean repeats = random.nextInt(REPEATS) == 0;
            Value value = repeats ? Value.of(random.nextInt(number + 1)) : Value.of(number);
            return new Offer("enqueue", Optional.empty(), value, List.of(Value.nil()), random.nextInt(6) == 0);
        }
        List<Value> results = new ArrayList<>(heldFirst());
        for (int i = 0; i < number; i++) {
            results.add(Value.of(i));
        }
        if (findsEmpty || results.isEmpty()) {
            results.add(findsEmpty ? Value.nil() : Value.of(number));
        }
        return new Offer("dequeue", Optional.empty(), Value.nil(), results, false);
    }

    private List<Value> heldFirst() {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < held; i++) {
            values.add(Value.of(FIRST_HELD + i));
        }
        return values;
    }
}
