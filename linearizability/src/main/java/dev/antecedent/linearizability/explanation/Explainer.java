package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.Step;
import dev.antecedent.linearizability.search.DeadEndSearch;
import dev.antecedent.linearizability.search.DeadEndSearch.DeadEnds;
import dev.antecedent.linearizability.search.Traits;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.DeadEnd.Refusal;
import dev.antecedent.linearizability.verdict.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out why a part of a history is not linearizable: the first operation that cannot be linearized, the states that
 * refuse it, and a minimal core. It spends a budget of its own; where that ends early, the explanation says less, and
 * says so. The verdict is settled before.
 */
public final class Explainer {

    /** Enough states to see what they have in common. */
    private static final int STATES = 64;

    private final ModelDefinition model;
    private final Probes probes;

    /**
     * An explainer.
     *
     * @param limits of which the budget for explanations and the table count here
     */
    public Explainer(ModelDefinition model, Limits limits, Deadline deadline) {
        this.model = model;
        probes = new Probes(model, limits, deadline);
    }

    /**
     * Explains.
     *
     * @param part is not linearizable
     * @param decision of a rule, if one decided
     */
    public Explanation explain(Part part, Optional<Decision.NotLinearizable> decision) {
        List<Operation> conflict =
                decision.map(Decision.NotLinearizable::conflict).orElse(List.of());
        if (probes.wereCut()) {
            return new Explanation(
                    part.label(),
                    reason(decision, Optional.empty()),
                    conflict,
                    Optional.empty(),
                    conflict,
                    false,
                    List.of(),
                    List.of(),
                    false);
        }
        List<Operation> byResponse = part.operations().stream()
                .filter(operation -> !operation.isPending())
                .sorted(Comparator.comparingInt(Operation::returnedAt))
                .toList();
        Optional<Integer> responses = new FirstFailure(probes).responses(part, byResponse.size());
        Optional<Operation> operation = responses.map(number -> byResponse.get(number - 1));
        DeadEnds deadEnds = responses.map(number -> explore(part, number)).orElse(new DeadEnds(Map.of(), false, 0));
        Core core = CoreSearch.core(model, part, operation, conflict, probes);
        return new Explanation(
                part.label(),
                reason(decision, operation),
                conflict,
                operation,
                core.operations(),
                core.minimal(),
                longest(deadEnds),
                operation.map(refused -> deadEnds(deadEnds, refused)).orElse(List.of()),
                deadEnds.complete());
    }

    private DeadEnds explore(Part part, int responses) {
        DeadEnds deadEnds =
                DeadEndSearch.explore(part, responses, Traits.of(model), STATES, probes.limits(), probes.deadline());
        probes.charge(deadEnds.configurations());
        return deadEnds;
    }

    private static String reason(Optional<Decision.NotLinearizable> decision, Optional<Operation> operation) {
        return decision.map(Decision.NotLinearizable::reason)
                .or(() -> operation.map(refused -> "no order of what was invoked before it lets "
                        + OperationText.response(refused) + " come next"))
                .orElse("no order of the operations respects real time and is possible for the object");
    }

    private static List<Operation> longest(DeadEnds deadEnds) {
        List<Operation> longest = List.of();
        for (List<Operation> order : deadEnds.orders().values()) {
            longest = order.size() > longest.size() ? order : longest;
        }
        return longest;
    }

    private List<DeadEnd> deadEnds(DeadEnds found, Operation refused) {
        List<DeadEnd> deadEnds = new ArrayList<>();
        found.orders().forEach((state, order) -> {
            if (state.step(refused) instanceof Step.Inconsistent no) {
                deadEnds.add(new DeadEnd(state, order, List.of(new Refusal(refused, no.reason()))));
            }
        });
        return deadEnds;
    }
}
