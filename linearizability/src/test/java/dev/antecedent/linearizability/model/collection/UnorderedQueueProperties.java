package dev.antecedent.linearizability.model.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The layers of an unordered queue stand for the set of all the bags that there can be, taken literally here. */
final class UnorderedQueueProperties {

    /** Below it enqueues, of a value out of three; then a dequeue of each; then finding it empty; then pending ones. */
    private static final int KINDS = 9;

    @Property(tries = 3000)
    void aStepIsPossibleIfItIsInSomeBag(@ForAll @Size(max = 14) List<@IntRange(max = KINDS) Integer> kinds) {
        SequentialModel layers = UnorderedQueue.of(List.of());
        Set<List<Integer>> bags = Set.of(List.of());
        for (int kind : kinds) {
            Set<List<Integer>> next = step(bags, kind);
            Step step = layers.step(operation(kind));
            assertThat(step instanceof Step.Next)
                    .as("%s of %s in %s", kind, bags, layers)
                    .isEqualTo(!next.isEmpty());
            if (step instanceof Step.Next possible) {
                layers = possible.state();
                bags = next;
            }
        }
    }

    private static Operation operation(int kind) {
        String result = kind < 6 ? Integer.toString(kind - 3) : "nil";
        String lines = kind < 3
                ? "0 invoke enqueue " + kind + "\n0 ok enqueue nil"
                : "0 invoke dequeue nil\n0 " + (kind < 7 ? "ok" : "info") + " dequeue " + result;
        Operation operation = Histories.of(Dialect.JEPSEN, lines).operations().get(0);
        assertThat(operation.isPending()).isEqualTo(kind >= 7);
        assertThat(operation.result().equals(Value.nil())).isEqualTo(kind < 3 || kind >= 6);
        return operation;
    }

    private static Set<List<Integer>> step(Set<List<Integer>> bags, int kind) {
        Set<List<Integer>> next = new HashSet<>();
        for (List<Integer> bag : bags) {
            if (kind < 3) {
                List<Integer> more = new ArrayList<>(bag);
                more.add(kind);
                more.sort(null);
                next.add(more);
            } else if (bag.isEmpty()) {
                if (kind >= 6) {
                    next.add(bag);
                }
            } else if (kind >= 7) {
                bag.forEach(value -> next.add(without(bag, value)));
            } else if (bag.contains(kind - 3)) {
                next.add(without(bag, kind - 3));
            }
        }
        return next;
    }

    private static List<Integer> without(List<Integer> bag, int value) {
        List<Integer> rest = new ArrayList<>(bag);
        rest.remove((Integer) value);
        return rest;
    }
}
