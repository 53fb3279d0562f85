package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a collection calls what happens to its values.
 *
 * @param put the operation that puts a value in
 * @param wasPut what happened to a value that was put in
 * @param wasTaken what happened to a value that was taken out
 * @param takes several operations that take values out
 */
record Words(String put, String wasPut, String wasTaken, String takes) {

    /** A sentence is no place for more values. */
    private static final int MOST = 4;

    /** When the values came and went: {@code 4 (pushed in lines 1-2, popped in lines 5-6)}. */
    String of(Stays stays, List<Integer> values) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, values.size()); i++) {
            texts.add(of(stays.put(values.get(i)), stays.take(values.get(i))));
        }
        if (values.size() > MOST) {
            texts.add("and " + (values.size() - MOST) + " more");
        }
        return String.join(", ", texts);
    }

    private String of(Operation put, @Nullable Operation take) {
        String end = take == null || take.isPending()
                ? "not " + wasTaken
                : wasTaken + " in lines " + OperationText.lines(take);
        return put.argument().brief() + " (" + wasPut + " in lines " + OperationText.lines(put) + ", " + end + ")";
    }
}
