package dev.antecedent.gate.bench;

import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.Validators;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A graph of events to time, and what is asked about it. The names that are asked about are there before the clock
 * starts, as they are in a frame's list of roots.
 */
final class TimedDag {

    private final Validators validators;
    private final List<Event> events;
    private final int[][] asked;
    private final int[] observers;
    private final int[] observed;

    /**
     * The graph.
     *
     * @param events in an order in which parents come first
     * @param asked for each event the numbers of those that it is asked about when it has been added
     * @param observers the numbers of the later events of the pairs that are asked about at the end
     * @param observed the numbers of the earlier ones
     */
    TimedDag(Validators validators, List<Event> events, int[][] asked, int[] observers, int[] observed) {
        this.validators = validators;
        this.events = events;
        this.asked = asked;
        this.observers = observers;
        this.observed = observed;
    }

    Validators validators() {
        return validators;
    }

    List<Event> events() {
        return events;
    }

    int queries() {
        return observers.length;
    }

    /** The stakes by the ids of the validators, which count from 1. */
    List<Long> stakes() {
        return validators.inIndexOrder().stream()
                .sorted(Comparator.comparing(Validator::id))
                .map(Validator::stake)
                .toList();
    }

    int[] asked(int event) {
        return asked[event];
    }

    int observer(int query) {
        return observers[query];
    }

    int observed(int query) {
        return observed[query];
    }

    /** Times each phase once. */
    DagRound round() {
        EventId[][] askedIds = new EventId[asked.length][];
        for (int number = 0; number < asked.length; number++) {
            askedIds[number] = ids(asked[number]);
        }
        boolean asks = asked[0].length > 0;
        Took addAndAsk = asks ? addAndAsk(askedIds) : new Took(0, 0);
        long before = heap();
        CausalityIndex index = new CausalityIndex(validators, Epoch.FIRST);
        Took add = add(index);
        long bytes = heap() - before;
        return new DagRound(add, addAndAsk, ask(index, ids(observers), ids(observed)), Math.max(bytes, 0));
    }

    private Took add(CausalityIndex index) {
        long begun = System.nanoTime();
        for (Event event : events) {
            index.add(event);
        }
        return new Took(System.nanoTime() - begun, 0);
    }

    private Took addAndAsk(EventId[][] ids) {
        System.gc();
        CausalityIndex index = new CausalityIndex(validators, Epoch.FIRST);
        long yes = 0;
        int number = 0;
        long begun = System.nanoTime();
        for (Event event : events) {
            index.add(event);
            for (EventId id : ids[number++]) {
                yes += index.isForklessCause(event.id(), id) ? 1 : 0;
            }
        }
        return new Took(System.nanoTime() - begun, yes);
    }

    private static Took ask(CausalityIndex index, EventId[] observers, EventId[] observed) {
        int yes = 0;
        long begun = System.nanoTime();
        for (int k = 0; k < observers.length; k++) {
            yes += index.isForklessCause(observers[k], observed[k]) ? 1 : 0;
        }
        return new Took(System.nanoTime() - begun, yes);
    }

    private EventId[] ids(int[] numbers) {
        return IntStream.of(numbers).mapToObj(number -> events.get(number).id()).toArray(EventId[]::new);
    }

    /** What is in use on the heap after a collection; what other threads take for themselves then does not count. */
    private static long heap() {
        // A collection may leave some of what is dead where it is; the serial one does not every fourth time.
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
