package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A vocabulary put together from its parts. */
record ScalarVocabulary(String name, ModelDefinition model, Optional<Value> initial, Dialect dialect, Offers offers)
        implements Vocabulary {

    /** What {@link Vocabulary#offer} draws. */
    interface Offers {
        Offer offer(int number, RandomGenerator random);
    }

    /** In Jepsen's dialect, from the model's own initial value. */
    static ScalarVocabulary of(String name, String model, Offers offers) {
        return new ScalarVocabulary(name, Models.named(model).orElseThrow(), Optional.empty(), Dialect.JEPSEN, offers);
    }

    /** The same under another name, from another initial value. */
    ScalarVocabulary startingAt(String other, Value value) {
        return new ScalarVocabulary(other, model, Optional.of(value), dialect, offers);
    }

    /** The same in the dialect of etcd logs, where a nil read and a failed compare-and-set say something. */
    ScalarVocabulary inEtcdLogs() {
        return new ScalarVocabulary(name, model, initial, Dialect.ETCD_LOG, offers);
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        return offers.offer(number, random);
    }
}
