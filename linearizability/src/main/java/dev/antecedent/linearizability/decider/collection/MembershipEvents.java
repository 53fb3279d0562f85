package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Invocations and responses of the operations on one value of a set, in the order of time. */
final class MembershipEvents {

    private final List<Operation> operations;

    /** Number of the operation; the complement of it if the event is a response. */
    private final int[] events;

    private final boolean[] wants;
    private final boolean[] updates;

    MembershipEvents(List<Operation> operations) {
        this.operations = operations;
        wants = new boolean[operations.size()];
        updates = new boolean[operations.size()];
        long[] times = new long[2 * operations.size()];
        int count = 0;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            updates[i] = !operation.f().equals("contains");
            wants[i] = updates[i] ? operation.f().equals("add") : found(operation);
            times[count++] = time(operation.invokedAt(), i);
            if (!operation.isPending()) {
                times[count++] = time(operation.returnedAt(), ~i);
            }
        }
        Arrays.sort(times, 0, count);
        events = new int[count];
        for (int i = 0; i < count; i++) {
            events[i] = (int) times[i];
        }
    }

    private static long time(int order, int event) {
        return ((long) order << Integer.SIZE) | (event & 0xFFFFFFFFL);
    }

    private static boolean found(Operation contains) {
        return contains.result() instanceof Value.Array array
                && array.elements().get(1) instanceof Value.Bool found
                && found.value();
    }

    int count() {
        return events.length;
    }

    /** The number of operations that add or remove. */
    int updates() {
        int count = 0;
        for (boolean update : updates) {
            count += update ? 1 : 0;
        }
        return count;
    }

    boolean isResponse(int event) {
        return events[event] < 0;
    }

    /** The number of the operation that the event belongs to. */
    int number(int event) {
        return isResponse(event) ? ~events[event] : events[event];
    }

    Operation operation(int event) {
        return operations.get(number(event));
    }

    /** Whether the operation found the value in the set, or put it there. */
    boolean wants(int event) {
        return wants[number(event)];
    }

    boolean isUpdate(int event) {
        return updates[number(event)];
    }

    /** When the operation returns; an update that returns first makes a change first. */
    int returnedAt(int number) {
        return operations.get(number).returnedAt();
    }

    /** The operations that were in flight between two events, the second one included. */
    List<Operation> between(int from, int to) {
        boolean[] gone = new boolean[operations.size()];
        for (int event = 0; event < from; event++) {
            gone[number(event)] |= isResponse(event);
        }
        List<Operation> between = new ArrayList<>();
        for (int event = 0; event < to; event++) {
            if (!isResponse(event) && !gone[number(event)]) {
                between.add(operation(event));
            }
        }
        return between;
    }

    /** All operations around the changes: each takes effect as soon as the set is as it wants. */
    List<Operation> linearization(boolean atFirst, List<Membership.Change> changes) {
        boolean[] changing = new boolean[operations.size()];
        changes.forEach(change -> changing[change.number()] = true);
        List<Operation> order = new ArrayList<>(operations.size());
        List<Integer> waiting = new ArrayList<>();
        Iterator<Membership.Change> rest = changes.iterator();
        Membership.Change next = rest.hasNext() ? rest.next() : null;
        boolean contained = atFirst;
        for (int event = 0; event < events.length; event++) {
            while (next != null && next.event() == event) {
                place(waiting, contained, order);
                order.add(operations.get(next.number()));
                contained = !contained;
                next = rest.hasNext() ? rest.next() : null;
            }
            if (isResponse(event)) {
                place(waiting, contained, order);
            } else if (!changing[number(event)] && !operation(event).isPending()) {
                waiting.add(number(event));
            }
        }
        return order;
    }

    private void place(List<Integer> waiting, boolean contained, List<Operation> order) {
        for (int number : waiting) {
            if (wants[number] == contained) {
                order.add(operations.get(number));
            }
        }
        waiting.removeIf(number -> wants[number] == contained);
    }
}
