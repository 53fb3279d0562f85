package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.picture.LaneChart.Trait;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the verdict on a history makes of each of its operations. */
final class OperationTraits {

    private final Set<Integer> judged;
    private final Set<Integer> core;
    private final Set<Integer> named;
    private final Set<Integer> refused;

    private OperationTraits(Picture picture) {
        judged = picture.checked()
                .map(checked -> invocations(checked.judged()))
                .orElseGet(() -> invocations(picture.history().operations().stream()
                        .filter(operation -> operation.outcome() != Outcome.FAIL)
                        .toList()));
        Optional<Set<Integer>> minimal = picture.explanation().map(why -> invocations(why.core()));
        // A core that is everything singles nothing out.
        core = minimal.filter(all -> all.size() < judged.size()).orElse(Set.of());
        named = picture.explanation().map(why -> invocations(why.conflict())).orElse(Set.of());
        refused = picture.explanation()
                .flatMap(why -> why.operation())
                .map(operation -> invocations(List.of(operation)))
                .orElse(Set.of());
    }

    static OperationTraits of(Picture picture) {
        return new OperationTraits(picture);
    }

    Set<Trait> of(Operation operation) {
        Integer invocation = operation.invokedAt();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.OPEN, operation.isPending());
        add(traits, Trait.FAILED, operation.outcome() == Outcome.FAIL);
        add(traits, Trait.SILENT, !judged.contains(invocation));
        add(traits, Trait.CORE, core.contains(invocation));
        add(traits, Trait.NAMED, named.contains(invocation));
        add(traits, Trait.REFUSED, refused.contains(invocation));
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean has) {
        if (has) {
            traits.add(trait);
        }
    }

    private static Set<Integer> invocations(Collection<Operation> operations) {
        return operations.stream().map(Operation::invokedAt).collect(Collectors.toSet());
    }
}
