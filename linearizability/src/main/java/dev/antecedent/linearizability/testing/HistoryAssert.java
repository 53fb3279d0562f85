package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.recording.RecordedValue;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a history. What the history is judged by (initial value, dialect, limits) is said first, the model
 * last; a history that is undecided fails whatever was wanted.
 */
public final class HistoryAssert extends AbstractAssert<HistoryAssert, History> {

    private Optional<Value> initial = Optional.empty();
    private Optional<Dialect> dialect = Optional.empty();
    private Limits limits = Limits.DEFAULT;

    HistoryAssert(History actual) {
        super(actual, HistoryAssert.class);
    }

    /** Judges from another initial value than the model's default; {@link RecordedValue} says what objects it can be. */
    public HistoryAssert startingAt(@Nullable Object value) {
        initial = Optional.of(RecordedValue.of(value));
        return this;
    }

    /** Judges in another dialect than the history's own. */
    public HistoryAssert inDialect(Dialect other) {
        dialect = Optional.of(other);
        return this;
    }

    /** Judges within these limits. */
    public HistoryAssert within(Limits other) {
        limits = other;
        return this;
    }

    /**
     * Passes if the history is linearizable.
     *
     * <pre>{@code
     * assertThat(recorder.history()).startingAt(0).isLinearizableTo(casRegister());
     * }</pre>
     *
     * @throws MalformedHistory if it is no history of such an object
     * @throws IllegalArgumentException if such an object cannot start at that value
     */
    public HistoryAssert isLinearizableTo(ModelDefinition model) {
        return failIf(judgement(model).notLinearizable());
    }

    /**
     * Passes if the history is not linearizable.
     *
     * @throws MalformedHistory if it is no history of such an object
     * @throws IllegalArgumentException if such an object cannot start at that value
     */
    public HistoryAssert isNotLinearizableTo(ModelDefinition model) {
        return failIf(judgement(model).linearizable());
    }

    private Judgement judgement(ModelDefinition model) {
        isNotNull();
        History judged =
                new History(actual.file(), dialect.orElse(actual.dialect()), actual.events(), actual.operations());
        return new Judgement(new HistoryCheck(model, initial, dialect, limits).check(judged));
    }

    private HistoryAssert failIf(Optional<String> wrong) {
        wrong.ifPresent(message -> {
            throw failure("%s", message);
        });
        return this;
    }
}
