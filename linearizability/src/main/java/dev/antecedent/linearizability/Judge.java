package dev.antecedent.linearizability;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.explanation.Explainer;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limit;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.limit.TimeLimitReached;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.search.LinearizabilitySearch;
import dev.antecedent.linearizability.search.SearchResult;
import dev.antecedent.linearizability.search.Traits;
import dev.antecedent.linearizability.verdict.Effort;
import dev.antecedent.linearizability.verdict.Verdict;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Comes to a verdict: asks the model's rules about each part of a history first, searches where none applies, checks
 * what holds by {@link Witness}, and has explained what does not.
 */
final class Judge {

    private static final String SEARCH = "search";

    private final ModelDefinition model;
    private final Limits limits;
    private final Deadline deadline;

    /** What decided, so far. */
    private final Set<String> rules = new LinkedHashSet<>();

    private final List<Part> open = new ArrayList<>();
    private final List<List<Operation>> linearizations = new ArrayList<>();
    private int parts;

    Judge(ModelDefinition model, Limits limits, Deadline deadline) {
        this.model = model;
        this.limits = limits;
        this.deadline = deadline;
    }

    Verdict judge(SequentialModel initial, List<Operation> operations) {
        List<Part> all = model.parts(initial, operations);
        parts = all.size();
        try {
            for (Part part : all) {
                Optional<Decision> decision = decide(part);
                if (decision.isEmpty()) {
                    open.add(part);
                } else if (decision.get() instanceof Decision.NotLinearizable no) {
                    return violated(part, Optional.of(no), 0);
                } else {
                    found(part, ((Decision.Linearizable) decision.get()).linearization());
                }
            }
        } catch (TimeLimitReached over) {
            return undecided(Limit.TIME, "the rules had not ended", 0);
        }
        return open.isEmpty() ? holds(0) : search();
    }

    private Optional<Decision> decide(Part part) {
        for (Decider decider : model.deciders(part.initial())) {
            Optional<Decision> decision = decider.decide(part.operations(), deadline);
            if (decision.isPresent()) {
                rules.add(decider.rule());
                return decision;
            }
        }
        return Optional.empty();
    }

    private Verdict search() {
        rules.add(SEARCH);
        SearchResult result = LinearizabilitySearch.search(open, Traits.of(model), limits, deadline);
        if (result instanceof SearchResult.Linearizable yes) {
            for (int i = 0; i < open.size(); i++) {
                found(open.get(i), yes.linearizations().get(i));
            }
            return holds(yes.configurations());
        } else if (result instanceof SearchResult.NotLinearizable no) {
            return violated(no.part(), Optional.empty(), no.configurations());
        }
        SearchResult.Undecided undecided = (SearchResult.Undecided) result;
        String part =
                undecided.part().label().map(label -> " of " + label.brief()).orElse("");
        String reached = undecided
                .reached()
                .map(operation ->
                        "what returned" + part + " before " + OperationText.response(operation) + " can be linearized")
                .orElse("the search" + part + " had not begun");
        return undecided(undecided.limit(), reached, undecided.configurations());
    }

    private void found(Part part, List<Operation> linearization) {
        Witness.firstFlaw(part.initial(), part.operations(), linearization).ifPresent(flaw -> {
            throw new IllegalStateException("a wrong linearization was found: " + flaw);
        });
        linearizations.add(linearization);
    }

    private Verdict holds(long configurations) {
        return new Verdict.Holds(LinearizationPoints.merge(linearizations), effort(configurations));
    }

    private Verdict violated(Part part, Optional<Decision.NotLinearizable> decision, long configurations) {
        return new Verdict.Violated(
                new Explainer(model, limits, deadline).explain(part, decision), effort(configurations));
    }

    private Verdict undecided(Limit limit, String reached, long configurations) {
        return new Verdict.Undecided(
                limit, limits.reached(limit), reached, limits.wider(limit), effort(configurations));
    }

    private Effort effort(long configurations) {
        return new Effort(configurations, List.copyOf(rules), parts);
    }
}
