package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Operations by the slots in which they take effect; those of one slot in the order in which they were added. */
final class Slots {

    private final List<Operation> operations = new ArrayList<>();
    private final int count;
    private int[] slots = new int[16];

    /** None yet; so many slots. */
    Slots(int count) {
        this.count = count;
    }

    void add(Operation operation, int slot) {
        if (operations.size() == slots.length) {
            slots = Arrays.copyOf(slots, 2 * slots.length);
        }
        slots[operations.size()] = slot;
        operations.add(operation);
    }

    /** All of them, slot by slot. */
    List<Operation> inOrder() {
        int[] places = new int[count + 1];
        for (int i = 0; i < operations.size(); i++) {
            places[slots[i] + 1]++;
        }
        for (int slot = 0; slot < count; slot++) {
            places[slot + 1] += places[slot];
        }
        Operation[] ordered = new Operation[operations.size()];
        for (int i = 0; i < operations.size(); i++) {
            ordered[places[slots[i]]++] = operations.get(i);
        }
        return Arrays.asList(ordered);
    }
}
