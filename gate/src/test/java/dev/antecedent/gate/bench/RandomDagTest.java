package dev.antecedent.gate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.Branch;
import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.stake.ValidatorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graphs that are timed. */
final class RandomDagTest {

    private static final DagShape SHAPE = new DagShape(7, 200, 3, 5, 4, 20, 11);

    @TempDir
    private Path folder;

    private List<String> lines(DagShape shape) throws IOException {
        Path file = folder.resolve("graph");
        DagFile.write(RandomDag.of(shape), file);
        return Files.readAllLines(file);
    }

    @Test
    void theSameShapeIsTheSameGraphAndAnotherSeedIsNot() throws IOException {
        List<String> lines = lines(SHAPE);
        assertThat(lines).hasSize(1 + 200 + 20).isEqualTo(lines(SHAPE));
        assertThat(lines(new DagShape(7, 200, 3, 5, 4, 20, 12))).isNotEqualTo(lines);
    }

    @Test
    void aSmallGraphIsThis() throws IOException {
        assertThat(lines(new DagShape(2, 2, 3, 0, 1, 1, 1)))
                .containsExactly(
                        "{\"stakes\":[33,60]}",
                        "{\"id\":\"0000000100000001c34d0bff90150280e099ec6cd7363ca585e7bb0f12278575\",\"creator\":2,\"seq\":1,\"lamport\":1,\"parents\":[],\"asked\":[0]}",
                        "{\"id\":\"000000010000000287b341d690d7a28a6f9b6dae6f4c57a82ac2ce17a5794a3b\",\"creator\":2,\"seq\":2,\"lamport\":2,\"parents\":[\"0000000100000001c34d0bff90150280e099ec6cd7363ca585e7bb0f12278575\"],\"asked\":[1]}",
                        "{\"observer\":0,\"observed\":1}");
    }

    @Test
    void theIndexTakesAllAndSeesTheForksOfFewerThanAThird() {
        TimedDag dag = RandomDag.of(SHAPE);
        CausalityIndex index = new CausalityIndex(dag.validators(), Epoch.FIRST);
        dag.events().forEach(index::add);
        assertThat(index.branches()).hasSize(7 + 5);
        Set<ValidatorId> cheaters =
                index.branches().stream().skip(7).map(Branch::creator).collect(Collectors.toSet());
        assertThat(cheaters).containsExactlyInAnyOrder(new ValidatorId(1), new ValidatorId(2));
    }

    @Test
    void eventsHaveParentsByOthersAndNames() {
        Event last = RandomDag.of(SHAPE).events().get(199);
        assertThat(last.parents()).hasSize(4);
        assertThat(last.id().name()).matches("00000001[0-9a-f]{56}").hasSize(64);
    }
}
