package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Seq;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the entries of the two vectors mean, by reachability, given which branch each event is on.
 *
 * <p>highestBefore says of a branch which of its events the event observes, unless the event sees the branch's validator
 * cheating: then it says that. lowestAfter says which is the first event on the branch that observes the event.
 */
public final class DefinedVectors {

    private final Reachability reachability;
    private final Forks forks;
    private final DefinedBranches branches;

    /** Of the events that are there. */
    public DefinedVectors(Reachability reachability, DefinedBranches branches) {
        this.reachability = reachability;
        this.forks = new Forks(reachability);
        this.branches = branches;
    }

    /**
     * For each branch that was there when the event had come, what the event knows of it.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<VectorEntry> highestBefore(EventId id) {
        return IntStream.range(0, branches.knownTo(id))
                .mapToObj(branch -> entry(id, branch))
                .toList();
    }

    /**
     * For each validator in index order, what the event knows of it: its fork, or its branch that reaches highest, of
     * equal ones that with the lowest number.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<VectorEntry> mergedHighestBefore(EventId id) {
        return reachability.dag().validators().inIndexOrder().stream()
                .map(Validator::id)
                .map(validator -> merged(id, validator))
                .toList();
    }

    /**
     * For each branch, the seq of the first of its events that observes the event; 0 if none does.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<Integer> lowestAfter(EventId id) {
        return branches.all().stream()
                .map(branch -> branches.events(branch.number()).stream()
                        .filter(event -> reachability.observes(event.id(), id))
                        .mapToInt(event -> event.seq().number())
                        .min()
                        .orElse(0))
                .toList();
    }

    private VectorEntry entry(EventId observer, int branch) {
        List<Event> events = branches.events(branch);
        if (forks.seesCheating(observer, branches.all().get(branch).creator())) {
            return new VectorEntry.Fork();
        }
        List<Seq> observed = events.stream()
                .filter(event -> reachability.observes(observer, event.id()))
                .map(Event::seq)
                .sorted()
                .toList();
        return observed.isEmpty()
                ? new VectorEntry.Empty()
                : new VectorEntry.Seen(observed.get(observed.size() - 1), observed.get(0));
    }

    /** The branches are met in the order of their numbers, and the first of equal ones is taken. */
    private VectorEntry merged(EventId observer, ValidatorId validator) {
        if (forks.seesCheating(observer, validator)) {
            return new VectorEntry.Fork();
        }
        return branches.all().stream()
                .filter(branch -> branch.creator().equals(validator))
                .map(branch -> entry(observer, branch.number()))
                .filter(VectorEntry.Seen.class::isInstance)
                .map(VectorEntry.Seen.class::cast)
                .sorted(Comparator.comparing(VectorEntry.Seen::highest).reversed())
                .findFirst()
                .<VectorEntry>map(seen -> seen)
                .orElseGet(VectorEntry.Empty::new);
    }
}
