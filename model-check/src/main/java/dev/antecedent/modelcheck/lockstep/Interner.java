package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers values and states so that equal ones have equal numbers. Each value is looked up by the numbers of its parts
 * alone, so no two large values are ever compared; and the hash mixes position and content, where the standard maps add
 * up what they hold and collide on all permutations of a vector.
 */
final class Interner {

    private static final class Node {
        private final int kind;
        private final int[] parts;

        Node(int kind, int[] parts) {
            this.kind = kind;
            this.parts = parts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && kind == node.kind && Arrays.equals(parts, node.parts);
        }

        @Override
        public int hashCode() {
            int hash = kind;
            for (int part : parts) {
                hash = (hash ^ part) * 0x9E3779B1;
                hash ^= hash >>> 15;
            }
            return hash;
        }
    }

    private static final int SET = 0;
    private static final int FUNCTION = 1;
    private static final int STATE = 2;

    private final Map<Value, Integer> atoms = new HashMap<>();
    private final Map<Node, Integer> nodes = new HashMap<>();

    /** The state's number. */
    int number(State state) {
        int[] parts = new int[2 * state.variables().size()];
        int at = 0;
        for (Map.Entry<String, Value> variable : state.variables().entrySet()) {
            parts[at++] = number(Value.of(variable.getKey()));
            parts[at++] = number(variable.getValue());
        }
        return number(STATE, parts);
    }

    private int number(Value value) {
        if (value instanceof Value.SetOf set) {
            int[] parts = new int[set.elements().size()];
            int at = 0;
            for (Value element : set.elements()) {
                parts[at++] = number(element);
            }
            return number(SET, parts);
        } else if (value instanceof Value.Function function) {
            int[] parts = new int[2 * function.mapping().size()];
            int at = 0;
            for (Map.Entry<Value, Value> entry : function.mapping().entrySet()) {
                parts[at++] = number(entry.getKey());
                parts[at++] = number(entry.getValue());
            }
            return number(FUNCTION, parts);
        }
        return atoms.computeIfAbsent(value, atom -> next());
    }

    private int number(int kind, int[] parts) {
        Node node = new Node(kind, parts);
        Integer known = nodes.get(node);
        if (known == null) {
            known = next();
            nodes.put(node, known);
        }
        return known;
    }

    private int next() {
        return atoms.size() + nodes.size();
    }
}
