package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.NodeProtocol;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One node that receives events, as the protocol of its specification. The one action, an event's arrival, has the
 * event's creator and the set of its parents as arguments; the rest of the event follows.
 *
 * <p>An honest validator builds on its last event. That is what validators choose and no rule that a node could check, so
 * it is kept here, as the specification keeps it in {@code Chooses}. Everything else that is refused, the node refuses.
 */
final class DagProtocol implements NodeProtocol<DagState> {

    private static final String CREATOR = "creator";
    private static final String PARENTS = "parents";

    private final DagScope scope;
    private final ReceivingNode node;

    DagProtocol(DagScope scope, ReceivingNode node) {
        this.scope = scope;
        this.node = node;
    }

    @Override
    public String specification() {
        return node.specification();
    }

    @Override
    public List<DagState> initialStates() {
        return List.of(new DagState(Arrivals.none(), node.after(Arrivals.none())));
    }

    @Override
    public Optional<DagState> apply(DagState state, Call call) {
        requireArguments(call);
        String creator = creator(call);
        SortedSet<EventName> parents = parents(call);
        if (!chooses(state, creator, parents)) {
            return Optional.empty();
        }
        Event made = state.arrivals().made(scope, creator, parents);
        try {
            Arrivals arrivals = state.arrivals().with(made);
            return Optional.of(new DagState(arrivals, node.after(arrivals)));
        } catch (RejectedEventException rejected) {
            return Optional.empty();
        }
    }

    @Override
    public State variables(DagState state) {
        return node.after(state.arrivals());
    }

    @Override
    public boolean inScope(DagState state) {
        return state.arrivals().events().size() <= scope.eventsMax();
    }

    @Override
    public WatchedSystem<?> system() {
        return new Gossip(scope, node.action());
    }

    @Override
    public Observation observation(DagState before, Call call, DagState after) {
        return node.observation(before.variables(), creator(call), after.variables());
    }

    private boolean chooses(DagState state, String creator, Set<EventName> parents) {
        ValidatorId id = scope.id(creator);
        if (scope.cheaters().contains(creator)) {
            return true;
        }
        int last = state.arrivals().countOf(id);
        Set<EventName> own = parents.stream()
                .filter(parent -> parent.creator().equals(creator))
                .collect(Collectors.toSet());
        return own.equals(last == 0 ? Set.of() : Set.of(new EventName(creator, last)));
    }

    private void requireArguments(Call call) {
        if (!call.action().equals(node.action())) {
            throw new IllegalArgumentException("no action " + call.action() + "; there is " + node.action());
        }
        if (!call.arguments().keySet().equals(Set.of(CREATOR, PARENTS))) {
            throw new IllegalArgumentException(call.action() + " takes [creator, parents]; found "
                    + call.arguments().keySet());
        }
    }

    private static String creator(Call call) {
        if (call.arguments().get(CREATOR) instanceof Value.Text creator) {
            return creator.value();
        }
        throw new IllegalArgumentException(
                "a creator is a string; found " + call.arguments().get(CREATOR));
    }

    private static SortedSet<EventName> parents(Call call) {
        if (Objects.requireNonNull(call.arguments().get(PARENTS)) instanceof Value.SetOf set) {
            return set.elements().stream().map(EventName::of).collect(Collectors.toCollection(TreeSet::new));
        }
        throw new IllegalArgumentException(
                "parents are a set of events; found " + call.arguments().get(PARENTS));
    }
}
