package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Operations of a history that are shown together.
 *
 * @param part what they have in common, empty if they are all there are
 * @param initial the object before the first of them, as text; empty if nobody judged them
 * @param violated whether the verdict blames this part
 */
record Section(Optional<Value> part, String initial, List<Operation> operations, boolean violated) {

    /**
     * Sections may share operations (a read of a set concerns each of its values), but where they repeat the history
     * more than this many times they would hide it.
     */
    private static final int REPEATED_MAX = 3;

    Section {
        operations = List.copyOf(operations);
    }

    /** A section a key. */
    static List<Section> of(History history) {
        Map<Optional<Value>, List<Operation>> byKey = new LinkedHashMap<>();
        for (Operation operation : history.operations()) {
            byKey.computeIfAbsent(Optional.ofNullable(operation.key()), key -> new ArrayList<>())
                    .add(operation);
        }
        if (byKey.size() < 2) {
            return List.of(new Section(Optional.empty(), "", history.operations(), false));
        }
        return byKey.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), "", entry.getValue(), false))
                .toList();
    }

    /** A section a part, together with the operations of the same key that say nothing. */
    static List<Section> of(CheckedHistory checked, List<Part> parts) {
        History history = checked.history();
        Optional<Explanation> explanation = checked.verdict() instanceof Verdict.Violated violated
                ? Optional.of(violated.explanation())
                : Optional.empty();
        int operations =
                parts.stream().mapToInt(part -> part.operations().size()).sum();
        if (parts.size() < 2 || operations > REPEATED_MAX * history.operations().size()) {
            String initial = (parts.size() == 1 ? parts.get(0).initial() : checked.initial()).toString();
            return List.of(new Section(Optional.empty(), initial, history.operations(), explanation.isPresent()));
        }
        Map<Value, List<Operation>> silent = silent(checked);
        return parts.stream()
                .map(part -> new Section(
                        part.label(),
                        part.initial().toString(),
                        merged(part.operations(), part.label().map(silent::get)),
                        explanation.isPresent() && explanation.get().part().equals(part.label())))
                .toList();
    }

    private static Map<Value, List<Operation>> silent(CheckedHistory checked) {
        Set<Integer> judged =
                checked.judged().stream().map(Operation::invokedAt).collect(Collectors.toSet());
        Map<Value, List<Operation>> silent = new HashMap<>();
        for (Operation operation : checked.history().operations()) {
            if (operation.key() != null && !judged.contains(operation.invokedAt())) {
                silent.computeIfAbsent(operation.key(), any -> new ArrayList<>())
                        .add(operation);
            }
        }
        return silent;
    }

    private static List<Operation> merged(List<Operation> judged, Optional<List<Operation>> silent) {
        List<Operation> all = new ArrayList<>(judged);
        silent.ifPresent(all::addAll);
        all.sort(Comparator.comparingInt(Operation::invokedAt));
        return all;
    }
}
