package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a minimal core of a violated history.
 *
 * <p>Leaving out operations naively explains nothing: without its write, every read is a violation of its own. So an
 * operation that is left out is {@linkplain SetFree set free} instead. Each linearization of the history is one of the
 * history with some operations set free, so a core that is violated with all others set free shows that the history is
 * violated.
 *
 * <p>Setting more operations free only makes more orders possible. Hence bisection finds, in a list of candidates, the
 * first one that the core cannot do without, given those after it are free; doing this until the core alone is violated
 * gives a minimal one: each of its operations was needed together with those found before it and others, and those others
 * only shrank.
 */
final class CoreSearch {

    private final SetFree setFree;
    private final Probes probes;

    private CoreSearch(SetFree setFree, Probes probes) {
        this.setFree = setFree;
        this.probes = probes;
    }

    /**
     * Searches.
     *
     * @param part is violated
     * @param operation the first that cannot be linearized, if known: what was invoked after its response is not needed
     * @param conflict operations that are likely to be needed
     */
    static Core core(
            ModelDefinition model, Part part, Optional<Operation> operation, List<Operation> conflict, Probes probes) {
        Optional<Part> beginning = operation
                .map(last -> Beginning.of(part, last.returnedAt()))
                .filter(early -> probes.isViolated(early, Integer.MAX_VALUE));
        Part searched = beginning.orElse(part);
        List<Operation> candidates = likely(searched.operations(), operation, conflict);
        if (probes.wereCut()) {
            return new Core(inOrder(conflict.isEmpty() ? part.operations() : conflict), false);
        }
        Set<Operation> core = new CoreSearch(SetFree.of(model, searched), probes).among(candidates);
        return new Core(Beginning.originals(part, inOrder(core)), !probes.wereCut());
    }

    private Set<Operation> among(List<Operation> candidates) {
        Set<Operation> core = new LinkedHashSet<>();
        List<Operation> left = candidates;
        while (!left.isEmpty() && !isViolated(core)) {
            int needed = firstNeeded(core, left);
            core.add(left.get(needed - 1));
            left = left.subList(0, needed - 1);
        }
        return core;
    }

    /** How many of the candidates, from the first, must be kept. */
    private int firstNeeded(Set<Operation> core, List<Operation> candidates) {
        int passes = 0;
        int violated = candidates.size();
        while (violated - passes > 1) {
            int middle = (passes + violated) >>> 1;
            Set<Operation> kept = new HashSet<>(core);
            kept.addAll(candidates.subList(0, middle));
            if (isViolated(kept)) {
                violated = middle;
            } else {
                passes = middle;
            }
        }
        return violated;
    }

    /** The operation itself, the conflict, then what returned last. */
    private static List<Operation> likely(
            List<Operation> operations, Optional<Operation> operation, List<Operation> conflict) {
        Set<Integer> first = new HashSet<>();
        conflict.forEach(each -> first.add(each.invokedAt()));
        Comparator<Operation> order = Comparator.comparing((Operation each) ->
                        operation.filter(last -> last.equals(each)).isEmpty())
                .thenComparing(each -> !first.contains(each.invokedAt()))
                .thenComparing(Operation::isPending)
                .thenComparing(Comparator.comparingInt(Operation::returnedAt).reversed())
                .thenComparing(Comparator.comparingInt(Operation::invokedAt).reversed());
        return operations.stream().sorted(order).toList();
    }

    private boolean isViolated(Set<Operation> kept) {
        try {
            return probes.isViolated(setFree.allBut(kept), setFree.isRepeating());
        } catch (Loosened.TooManyStates many) {
            return probes.giveUp();
        }
    }

    private static List<Operation> inOrder(Collection<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
    }
}
