package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is shown of a history, whether as a page, a drawing or text; with a verdict, or of one that nobody judged. */
public final class Picture {

    private final History history;
    private final Optional<CheckedHistory> checked;
    private final List<Section> sections;
    private final DeadEnds deadEnds;
    private final List<Ordering> orderings;

    private Picture(
            History history,
            Optional<CheckedHistory> checked,
            List<Section> sections,
            DeadEnds deadEnds,
            List<Ordering> orderings) {
        this.history = history;
        this.checked = checked;
        this.sections = List.copyOf(sections);
        this.deadEnds = deadEnds;
        this.orderings = List.copyOf(orderings);
    }

    /** A history that nobody judged. */
    public static Picture of(History history) {
        return new Picture(history, Optional.empty(), Section.of(history), DeadEnds.of(List.of()), List.of());
    }

    /**
     * A history and its verdict.
     *
     * @param parts the parts in which it was judged
     */
    public static Picture of(CheckedHistory checked, List<Part> parts) {
        Verdict verdict = checked.verdict();
        List<Ordering> orderings = new ArrayList<>();
        DeadEnds deadEnds = DeadEnds.of(List.of());
        if (verdict instanceof Verdict.Holds holds) {
            orderings.add(Ordering.of("the linearization", holds.linearization(), checked.initial(), parts));
        } else if (verdict instanceof Verdict.Violated violated) {
            Explanation explanation = violated.explanation();
            deadEnds = DeadEnds.of(explanation.deadEnds());
            if (!explanation.longest().isEmpty()) {
                orderings.add(Ordering.of("a longest linearization", explanation.longest(), checked.initial(), parts));
            }
            for (int i = 0; i < deadEnds.groups().size(); i++) {
                List<Operation> order = deadEnds.groups().get(i).order();
                if (!order.isEmpty()) {
                    orderings.add(Ordering.of("dead end " + (i + 1), order, checked.initial(), parts));
                }
            }
        }
        return new Picture(checked.history(), Optional.of(checked), Section.of(checked, parts), deadEnds, orderings);
    }

    History history() {
        return history;
    }

    Optional<CheckedHistory> checked() {
        return checked;
    }

    /** The parts that can be looked at alone, at least one. */
    List<Section> sections() {
        return sections;
    }

    DeadEnds deadEnds() {
        return deadEnds;
    }

    /** The orders of operations that are known, the most telling first; none of an unjudged history. */
    List<Ordering> orderings() {
        return orderings;
    }

    /** Why the history is violated, if it is. */
    Optional<Explanation> explanation() {
        return checked.flatMap(found -> found.verdict() instanceof Verdict.Violated violated
                ? Optional.of(violated.explanation())
                : Optional.empty());
    }

    /** The events that are neither invocation nor completion: what the environment did. */
    List<Event> remarks() {
        Set<Integer> taken = new HashSet<>();
        for (Operation operation : history.operations()) {
            taken.add(operation.invokedAt());
            Event completion = operation.completion();
            if (completion != null) {
                taken.add(completion.order());
            }
        }
        return history.events().stream()
                .filter(event -> !taken.contains(event.order()))
                .toList();
    }
}
