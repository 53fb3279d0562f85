package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.trace.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The state graph of a specification: its states, the initial ones among them, and its steps, each labelled with an
 * action's name. States are numbered in the order in which TLC found them.
 */
public final class StateGraph {

    /**
     * A step out of a state.
     *
     * @param action the action's name
     * @param target the number of the next state
     */
    public record Edge(String action, int target) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            int byAction = action.compareTo(other.action);
            return byAction != 0 ? byAction : Integer.compare(target, other.target);
        }
    }

    private final List<State> states = new ArrayList<>();
    private final Interner interner = new Interner();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<SortedSet<Edge>> edges = new ArrayList<>();
    private final SortedSet<Integer> initial = new TreeSet<>();
    private long edgeCount;

    /** Adds a state; the number that it now has, or had already. */
    int add(State state) {
        Integer known = numbers.putIfAbsent(interner.number(state), states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        edges.add(new TreeSet<>());
        return states.size() - 1;
    }

    /** Adds an initial state. */
    void addInitial(State state) {
        initial.add(add(state));
    }

    /** Adds a step. */
    void addEdge(int source, String action, int target) {
        if (edges.get(source).add(new Edge(action, target))) {
            edgeCount++;
        }
    }

    /** The number of states. */
    public int size() {
        return states.size();
    }

    /** The number of steps that differ in source, action or target. */
    public long edgeCount() {
        return edgeCount;
    }

    /** The initial states. */
    public SortedSet<Integer> initial() {
        return java.util.Collections.unmodifiableSortedSet(initial);
    }

    /** All states, in the order of their numbers. */
    List<State> states() {
        return java.util.Collections.unmodifiableList(states);
    }

    /** The state with this number. */
    public State state(int number) {
        return states.get(number);
    }

    /** The number of a state, -1 for one that is not in the graph. */
    public int numberOf(State state) {
        return numbers.getOrDefault(interner.number(state), -1);
    }

    /** The steps out of a state. */
    public SortedSet<Edge> edges(int source) {
        return java.util.Collections.unmodifiableSortedSet(edges.get(source));
    }
}
