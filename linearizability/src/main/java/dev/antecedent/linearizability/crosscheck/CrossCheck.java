package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.crosscheck.Comparison.Mismatch;
import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.search.LinearizabilitySearch;
import dev.antecedent.linearizability.search.SearchResult;
import dev.antecedent.linearizability.search.Traits;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Holds the search and the deciders of a kind of object against {@link BruteForce} on random small histories, complete ones and ones
 * with pending operations, and checks their certificates: linearizations by {@link Witness}, conflicts by being part of
 * the history.
 */
public final class CrossCheck {

    /** Two of three histories are so short that brute force is instant; the others have up to three more. */
    private static final int SHORT = 6;

    private final Vocabulary vocabulary;
    private final RandomGenerator random;
    private final Limits limits = new Limits(Long.MAX_VALUE, Limits.TABLE_BYTES_MIN, 0, Optional.empty());
    private final Map<String, Long> decided = new LinkedHashMap<>();
    private long linearizable;

    private CrossCheck(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        random = new SplittableRandom(seed);
    }

    /** Compares so many histories, or up to the first mismatch. The same seed draws the same histories. */
    public static Comparison run(Vocabulary vocabulary, long histories, long seed) {
        return new CrossCheck(vocabulary, seed).run(histories);
    }

    private Comparison run(long histories) {
        for (long i = 0; i < histories; i++) {
            int operations = 1 + random.nextInt(i % 3 == 2 ? SHORT + 3 : SHORT);
            History history = RandomHistory.draw(vocabulary, operations, i % 2 == 1, random);
            Optional<String> wrong = compare(history);
            if (wrong.isPresent()) {
                return comparison(i + 1, Optional.of(new Mismatch(history, wrong.get())));
            }
        }
        return comparison(histories, Optional.empty());
    }

    private Comparison comparison(long histories, Optional<Mismatch> mismatch) {
        return new Comparison(histories, linearizable, new LinkedHashMap<>(decided), mismatch);
    }

    private Optional<String> compare(History history) {
        SequentialModel initial = vocabulary.model().initially(vocabulary.initial());
        List<Operation> operations = vocabulary.model().judged(history);
        boolean whole = BruteForce.linearizable(initial, operations);
        linearizable += whole ? 1 : 0;
        boolean parts = true;
        for (Part part : vocabulary.model().parts(initial, operations)) {
            boolean holds = BruteForce.linearizable(part.initial(), part.operations());
            parts &= holds;
            for (Decider decider : vocabulary.model().deciders(part.initial())) {
                Optional<String> wrong = compare(decider, part, holds);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            Optional<String> wrong = compareSearch(part, holds);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return parts == whole
                ? Optional.empty()
                : Optional.of("parts: " + word(parts) + ", by definition of the whole: " + word(whole));
    }

    private Optional<String> compare(Decider decider, Part part, boolean holds) {
        Optional<Decision> decision = decider.decide(part.operations(), Deadline.never());
        decision.ifPresent(some -> decided.merge(decider.rule(), 1L, Long::sum));
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        if (decision.get() instanceof Decision.Linearizable yes) {
            return holds
                    ? Witness.firstFlaw(part.initial(), part.operations(), yes.linearization())
                            .map(flaw -> decider.rule() + ": wrong linearization: " + flaw)
                    : Optional.of(decider.rule() + ": linearizable, by definition it is not");
        }
        Decision.NotLinearizable no = (Decision.NotLinearizable) decision.get();
        if (holds) {
            return Optional.of(decider.rule() + ": not linearizable (" + no.reason() + "), by definition it is");
        }
        boolean found = !no.conflict().isEmpty() && new HashSet<>(part.operations()).containsAll(no.conflict());
        return found && !no.reason().isBlank()
                ? Optional.empty()
                : Optional.of(decider.rule() + ": a conflict that is empty or not in the history, or no reason");
    }

    private Optional<String> compareSearch(Part part, boolean holds) {
        SearchResult result =
                LinearizabilitySearch.search(List.of(part), Traits.of(vocabulary.model()), limits, Deadline.never());
        if (result instanceof SearchResult.Linearizable yes) {
            return holds
                    ? Witness.firstFlaw(
                                    part.initial(),
                                    part.operations(),
                                    yes.linearizations().get(0))
                            .map(flaw -> "search: wrong linearization: " + flaw)
                    : Optional.of("search: linearizable, by definition it is not");
        }
        return holds ? Optional.of("search: not linearizable, by definition it is") : Optional.empty();
    }

    private static String word(boolean holds) {
        return holds ? "linearizable" : "not linearizable";
    }
}
