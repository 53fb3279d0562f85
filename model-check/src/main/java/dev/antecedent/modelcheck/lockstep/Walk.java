package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.lockstep.Difference.Kind;
import dev.antecedent.modelcheck.lockstep.StateGraph.Edge;
import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks an implementation's state graph breadth first and compares every state's steps with the specification's.
 *
 * <p>Why equal steps everywhere mean equal graphs: the initial states are compared; and a state of either graph that is
 * reached by n + 1 steps is the target of a step out of a state reached by n, which is in both graphs and has the same
 * steps in both. The walk knows states by the implementation's own equality; that the mapping to variables is injective
 * on them is checked, so that no two states with different futures hide behind one of the specification's.
 *
 * <p>States must be immutable. A state's variables and hash code are compared before and after all calls in it, and at
 * the end once more for every state. When a batch of calls has changed its state, the path is walked anew and the
 * comparison made after each call, to name the one.
 *
 * @param <S> the implementation's state
 */
final class Walk<S> {

    private record Found<T>(
            T state, int specState, int parent, @Nullable Call call) {}

    private final StateGraph graph;
    private final SpecifiedProtocol<S> protocol;
    private final List<Call> calls;
    private final List<Found<S>> found = new ArrayList<>();
    private final Map<Integer, S> bySpecState = new HashMap<>();
    private List<Optional<S>> lastResults = List.of();
    private long edges;
    private long tried;
    private long refused;
    private long beyondScope;

    Walk(StateGraph graph, SpecifiedProtocol<S> protocol, List<Call> calls) {
        this.graph = graph;
        this.protocol = protocol;
        this.calls = List.copyOf(calls);
    }

    /** Walks up to the first difference, or through the whole graph. */
    Optional<Difference> run() {
        Optional<Difference> difference = initialStates();
        for (int number = 0; number < found.size() && difference.isEmpty(); number++) {
            difference = visit(number);
        }
        return difference.isPresent() ? difference : changedLater();
    }

    /** What was counted so far. */
    Counts counts() {
        return new Counts(
                found.size(), bySpecState.size(), graph.size(), edges, graph.edgeCount(), tried, refused, beyondScope);
    }

    /** Where the call led from the state that was visited last; empty where it was refused. */
    Optional<State> after(Call call) {
        int at = calls.indexOf(call);
        return at < 0 || lastResults.isEmpty()
                ? Optional.empty()
                : lastResults.get(at).map(protocol::variables);
    }

    private Optional<Difference> initialStates() {
        SortedSet<Integer> missing = new TreeSet<>(graph.initial());
        for (S state : protocol.initialStates()) {
            State variables = protocol.variables(state);
            int number = graph.numberOf(variables);
            if (!graph.initial().contains(number)) {
                return Optional.of(difference(Kind.SURPLUS_INITIAL_STATE, -1, variables, null, null, null));
            }
            missing.remove(number);
            Optional<Difference> shared = reach(state, number, -1, null);
            if (shared.isPresent()) {
                return shared;
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        difference(Kind.MISSING_INITIAL_STATE, -1, graph.state(missing.first()), null, null, null));
    }

    private Optional<Difference> reach(S state, int specState, int parent, @Nullable Call call) {
        S known = bySpecState.putIfAbsent(specState, state);
        if (known != null) {
            if (known.equals(state)) {
                return Optional.empty();
            }
            State variables = graph.state(specState);
            State before =
                    parent < 0 ? variables : graph.state(found.get(parent).specState());
            return Optional.of(difference(Kind.NOT_INJECTIVE, parent, before, call, variables, null));
        }
        found.add(new Found<>(state, specState, parent, call));
        return Optional.empty();
    }

    private Optional<Difference> visit(int number) {
        Found<S> source = found.get(number);
        int hash = source.state().hashCode();
        List<Optional<S>> results = new ArrayList<>(calls.size());
        for (Call call : calls) {
            try {
                results.add(protocol.apply(source.state(), call));
            } catch (RuntimeException e) {
                return Optional.of(raised(number, call, e));
            }
        }
        State before = graph.state(source.specState());
        if (source.state().hashCode() != hash
                || graph.numberOf(protocol.variables(source.state())) != source.specState()) {
            return Optional.of(new Culprit<>(protocol, calls).find(path(number), before));
        }
        tried += calls.size();
        lastResults = results;
        return compare(number, results);
    }

    private Optional<Difference> compare(int number, List<Optional<S>> results) {
        Found<S> source = found.get(number);
        State before = graph.state(source.specState());
        SortedSet<Edge> missing = new TreeSet<>(graph.edges(source.specState()));
        Set<Edge> taken = new HashSet<>();
        for (int k = 0; k < calls.size(); k++) {
            Call call = calls.get(k);
            S after = results.get(k).orElse(null);
            if (after == null) {
                refused++;
                continue;
            } else if (!protocol.inScope(after)) {
                beyondScope++;
                continue;
            }
            State variables = protocol.variables(after);
            Edge edge = new Edge(call.action(), graph.numberOf(variables));
            if (!graph.edges(source.specState()).contains(edge)) {
                return Optional.of(difference(
                        Kind.SURPLUS_STEP,
                        number,
                        before,
                        call,
                        variables,
                        nearest(source.specState(), call, variables)));
            } else if (!protocol.apply(source.state(), call).equals(results.get(k))) {
                return Optional.of(difference(Kind.NOT_DETERMINISTIC, number, before, call, variables, null));
            }
            missing.remove(edge);
            taken.add(edge);
            Optional<Difference> shared = reach(after, edge.target(), number, call);
            if (shared.isPresent()) {
                return shared;
            }
        }
        edges += taken.size();
        return missing.isEmpty() ? Optional.empty() : Optional.of(lacking(number, before, missing.first()));
    }

    private @Nullable State nearest(int source, Call call, State variables) {
        return graph.edges(source).stream()
                .filter(edge -> edge.action().equals(call.action()))
                .map(edge -> graph.state(edge.target()))
                .min(Comparator.comparingInt(
                        state -> LeafDifference.between(variables, state).size()))
                .orElse(null);
    }

    private Difference lacking(int number, State before, Edge edge) {
        return new Difference(
                Kind.MISSING_STEP,
                path(number),
                before,
                Optional.empty(),
                Optional.empty(),
                Optional.of(graph.state(edge.target())),
                Optional.of("no call of " + edge.action() + " leads to this state"),
                Optional.empty());
    }

    /** A successor that shares parts with its predecessor could still change it, long after it was visited. */
    private Optional<Difference> changedLater() {
        for (int number = 0; number < found.size(); number++) {
            State now = protocol.variables(found.get(number).state());
            if (graph.numberOf(now) != found.get(number).specState()) {
                State recorded = graph.state(found.get(number).specState());
                return Optional.of(new Difference(
                        Kind.STATE_CHANGED_BY_CALL,
                        path(number),
                        recorded,
                        Optional.empty(),
                        Optional.of(now),
                        Optional.of(recorded),
                        Optional.of("some call in a later state changed this one"),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Difference raised(int number, Call call, RuntimeException exception) {
        State before = graph.state(found.get(number).specState());
        return new Difference(
                Kind.EXCEPTION,
                path(number),
                before,
                Optional.of(call),
                Optional.empty(),
                Optional.empty(),
                Optional.of(exception.toString()),
                Optional.empty());
    }

    private Difference difference(
            Kind kind, int source, State before, @Nullable Call call, @Nullable State after, @Nullable State wanted) {
        return new Difference(
                kind,
                path(source),
                before,
                Optional.ofNullable(call),
                Optional.ofNullable(after),
                Optional.ofNullable(wanted),
                Optional.empty(),
                Optional.empty());
    }

    private List<Call> path(int number) {
        List<Call> path = new ArrayList<>();
        for (int at = number; at >= 0; at = found.get(at).parent()) {
            Call call = found.get(at).call();
            if (call != null) {
                path.add(call);
            }
        }
        Collections.reverse(path);
        return path;
    }
}
