package dev.antecedent.dag.definition;

import dev.antecedent.dag.Branch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.UnknownEventException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The branches that events fall into in their order of arrival. Every validator has one from the start, in index order;
 * an event continues its self-parent's branch if it is the first child there, or opens its creator's if it is the first
 * of its creator's events without a self-parent; else it opens a branch of its own.
 */
public final class DefinedBranches {

    private final EventDag dag;
    private final List<List<Event>> branches = new ArrayList<>();
    private final Map<EventId, Integer> numbers = new HashMap<>();
    private final Map<EventId, Integer> known = new HashMap<>();

    /** Of the events that the graph has now, in the order in which it has them. */
    public DefinedBranches(EventDag dag) {
        this.dag = dag;
        dag.validators().inIndexOrder().forEach(validator -> branches.add(new ArrayList<>()));
        for (Event event : List.copyOf(dag.events())) {
            int number = continued(event).orElseGet(branches::size);
            if (number == branches.size()) {
                branches.add(new ArrayList<>());
            }
            branches.get(number).add(event);
            numbers.put(event.id(), number);
            known.put(event.id(), branches.size());
        }
    }

    /** The events on the branch, each after its self-parent. */
    public List<Event> events(int branch) {
        return List.copyOf(branches.get(branch));
    }

    /**
     * The branch that the event is on.
     *
     * @throws UnknownEventException if it is not there
     */
    public int branchOf(EventId id) {
        return known(numbers, id);
    }

    /**
     * How many branches there were when the event had come, its own one included.
     *
     * @throws UnknownEventException if it is not there
     */
    public int knownTo(EventId id) {
        return known(known, id);
    }

    /** All of them in the order of their numbers. */
    public List<Branch> all() {
        return IntStream.range(0, branches.size()).mapToObj(this::branch).toList();
    }

    private Branch branch(int number) {
        List<Event> events = branches.get(number);
        return events.isEmpty()
                ? new Branch(number, dag.validators().at(number), 0)
                : new Branch(
                        number,
                        events.get(0).creator(),
                        events.get(events.size() - 1).seq().number());
    }

    /** The branch that the event continues or begins, of those that are there; empty if it opens a new one. */
    private Optional<Integer> continued(Event event) {
        int candidate = event.selfParent()
                .map(this::branchOf)
                .orElseGet(() -> dag.validators().indexOf(event.creator()).orElseThrow());
        List<Event> events = branches.get(candidate);
        Optional<EventId> last = events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).id());
        return last.equals(event.selfParent()) ? Optional.of(candidate) : Optional.empty();
    }

    private static int known(Map<EventId, Integer> numbers, EventId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new UnknownEventException(id);
        }
        return number;
    }
}
