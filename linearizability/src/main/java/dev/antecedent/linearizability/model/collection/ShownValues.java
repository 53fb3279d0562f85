package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.List;

/** The first values of a collection in words, and how many more there are: a message has room for a few. */
final class ShownValues {

    private static final int MOST = 8;

    private final List<String> shown = new ArrayList<>();

    /** Whether there is no room for another one. */
    boolean isFull() {
        return shown.size() == MOST;
    }

    void add(Value value) {
        if (!isFull()) {
            shown.add(value.brief());
        }
    }

    /** In brackets. */
    String of(int size) {
        String values = String.join(" ", shown);
        int more = size - shown.size();
        return "[" + values + (more == 0 ? "" : " … " + more + " more") + "]";
    }
}
