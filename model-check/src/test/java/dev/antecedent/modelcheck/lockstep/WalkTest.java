package dev.antecedent.modelcheck.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.lockstep.Difference.Kind;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The walk alone, against a graph that the right tank itself gives. */
class WalkTest {

    private static final List<Call> CALLS =
            List.of(call("Open"), call("Shut"), fill(1), fill(2), fill(3), call("Leak"));

    @Test
    void theRightTankHasTheSameGraph() {
        Walk<Tank.Content> walk = new Walk<>(graph(), new Tank(), CALLS);

        assertThat(walk.run()).isEmpty();
        assertThat(walk.counts()).isEqualTo(new Counts(8, 8, 8, 20, 20, 48, 28, 0));
    }

    @Test
    void aWrongValueThatAnotherArgumentWouldGiveLeavesAStepMissing() {
        Difference difference = first(Tank.wrongValue());

        assertThat(difference.kind()).isEqualTo(Kind.MISSING_STEP);
        assertThat(difference.path()).containsExactly(call("Open"));
        assertThat(difference.wanted()).contains(state(1, "open"));
    }

    @Test
    void anEagerActionIsASurplusStep() {
        Difference difference = first(Tank.tooEager());

        assertThat(difference.kind()).isEqualTo(Kind.SURPLUS_STEP);
        assertThat(difference.found()).contains(state(4, "open"));
    }

    @Test
    void aShyActionIsAMissingStep() {
        Difference difference = first(Tank.tooShy());

        assertThat(difference.kind()).isEqualTo(Kind.MISSING_STEP);
        assertThat(difference.path()).containsExactly(call("Open"));
        assertThat(difference.wanted()).contains(state(3, "open"));
    }

    @Test
    void aRefusedCallThatChangesItsStateIsNamed() {
        Difference difference = first(new LeakyRefusal());

        assertThat(difference).hasToString("""
                        the call changed the state it was made in, which must be immutable
                            1  Open
                          in the state
                               /\\ level = 2
                               /\\ valve = "open"
                            2  Fill(2)   <- here
                          the call was refused, and changed the state all the same
                               level: implementation 1, specification 2
                        """);
    }

    @Test
    void twoStatesWithTheSameVariablesAreFound() {
        Difference difference = first(Tank.notInjective());

        assertThat(difference.kind()).isEqualTo(Kind.NOT_INJECTIVE);
        assertThat(difference.path()).containsExactly(call("Open"));
        assertThat(difference.call()).contains(call("Shut"));
    }

    @Test
    void aMissingInitialStateIsFound() {
        Difference difference = first(new Tank() {
            @Override
            public List<Content> initialStates() {
                return super.initialStates().subList(0, 2);
            }
        });

        assertThat(difference.kind()).isEqualTo(Kind.MISSING_INITIAL_STATE);
        assertThat(difference.before()).isEqualTo(state(2, "shut"));
    }

    @Test
    void anExceptionIsADifference() {
        Difference difference = first(new Tank() {
            @Override
            Content opened(Content tank) {
                throw new IllegalStateException("stuck");
            }
        });

        assertThat(difference.kind()).isEqualTo(Kind.EXCEPTION);
        assertThat(difference.detail()).contains("java.lang.IllegalStateException: stuck");
    }

    private static <S> Difference first(SpecifiedProtocol<S> twin) {
        Optional<Difference> difference = new Walk<>(graph(), twin, CALLS).run();
        return difference.orElseThrow();
    }

    private static StateGraph graph() {
        Tank tank = new Tank();
        StateGraph graph = new StateGraph();
        Queue<Tank.Content> queue = new ArrayDeque<>(tank.initialStates());
        queue.forEach(start -> graph.addInitial(tank.variables(start)));
        for (Tank.Content from = queue.poll(); from != null; from = queue.poll()) {
            for (Call call : CALLS) {
                Optional<Tank.Content> to = tank.apply(from, call);
                if (to.isPresent()) {
                    int before = graph.size();
                    int target = graph.add(tank.variables(to.get()));
                    graph.addEdge(graph.numberOf(tank.variables(from)), call.action(), target);
                    if (graph.size() > before) {
                        queue.add(to.get());
                    }
                }
            }
        }
        return graph;
    }

    private static State state(int level, String valve) {
        return State.of(Map.of("level", Value.of(level), "valve", Value.of(valve)));
    }

    private static Call call(String action) {
        return Call.of(action);
    }

    private static Call fill(int amount) {
        return Call.of("Fill").with("amount", Value.of(amount));
    }
}
