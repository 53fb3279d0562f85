package dev.antecedent.modelcheck.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.modelcheck.lockstep.StateGraph.Edge;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DotReaderTest {

    private static final String DUMP = """
            strict digraph DiskGraph {
            nodesep=0.35;
            subgraph cluster_graph {
            color="white";
            -1 [label="/\\\\ name = \\"a\\"\\n/\\\\ n = 0",style = filled]
            -1 -> 22 [label="Step",color="black",fontcolor="black"];
            22 [label="/\\\\ name = \\"b\\"\\n/\\\\ n = 1"];
            -1 -> 22 [label="Step",color="black",fontcolor="black"];
            22 -> -1 [label="Back",color="black",fontcolor="black"];
            {rank = same; -1;}
            }
            }
            """;

    @Test
    void readsStatesAndSteps() throws IOException {
        StateGraph graph = DotReader.parse(DUMP);

        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.initial()).containsExactly(0);
        assertThat(graph.state(1)).isEqualTo(State.of(Map.of("name", Value.of("b"), "n", Value.of(1))));
        assertThat(graph.edges(0)).containsExactly(new Edge("Step", 1));
        assertThat(graph.edges(1)).containsExactly(new Edge("Back", 0));
        assertThat(graph.edgeCount()).isEqualTo(2);
    }

    @Test
    void refusesADumpThatIsCutOff() {
        String cut = DUMP.substring(0, DUMP.indexOf("{rank"));

        assertThatThrownBy(() -> DotReader.parse(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void refusesAStepIntoAStateThatIsNotListed() {
        String dangling = DUMP.replace("22 [label=\"/", "23 [label=\"/");

        assertThatThrownBy(() -> DotReader.parse(dangling)).isInstanceOf(IOException.class);
    }
}
