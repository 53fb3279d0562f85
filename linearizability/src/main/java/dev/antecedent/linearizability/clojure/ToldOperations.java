package dev.antecedent.linearizability.clojure;

import clojure.lang.Keyword;
import clojure.lang.RT;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a Clojure model is told of the operations of a history that was read from a file: maps, made once for each
 * operation that is judged. It depends on the operation's name, argument, result and outcome alone.
 */
final class ToldOperations implements Function<Operation, Object> {

    private static final Keyword TYPE = Keyword.intern("type");
    private static final Keyword INVOKE = Keyword.intern("invoke");
    private static final Keyword F = Keyword.intern("f");
    private static final Keyword VALUE = Keyword.intern("value");
    private static final Keyword ARGUMENT = Keyword.intern("argument");
    private static final Keyword KEY = Keyword.intern("key");
    private static final Keyword PENDING = Keyword.intern("pending");

    private final Function<Value, @Nullable Object> values;
    private final IdentityHashMap<Operation, Object> told = new IdentityHashMap<>();

    ToldOperations(Function<Value, @Nullable Object> values) {
        this.values = values;
    }

    @Override
    public synchronized Object apply(Operation operation) {
        return told.computeIfAbsent(operation, this::tell);
    }

    private Object tell(Operation operation) {
        List<@Nullable Object> entries = new ArrayList<>();
        add(entries, TYPE, INVOKE);
        add(entries, F, Keyword.intern(operation.f()));
        add(entries, VALUE, values.apply(value(operation)));
        add(entries, ARGUMENT, values.apply(operation.argument()));
        if (operation.key() != null) {
            add(entries, KEY, values.apply(operation.key()));
        }
        if (operation.isPending()) {
            add(entries, PENDING, true);
        }
        return RT.map(entries.toArray());
    }

    private static void add(List<@Nullable Object> entries, Keyword key, @Nullable Object value) {
        entries.add(key);
        entries.add(value);
    }

    /** What an ok says counts; an ok without a value says nothing. */
    private static Value value(Operation operation) {
        Event completion = operation.completion();
        boolean said = operation.outcome() == Outcome.OK && completion != null && completion.value() != null;
        return said ? operation.result() : operation.argument();
    }
}
