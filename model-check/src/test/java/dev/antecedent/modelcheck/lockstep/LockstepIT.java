package dev.antecedent.modelcheck.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The tank and two wrong twins of it against TLC's own graph. */
@Execution(ExecutionMode.CONCURRENT)
class LockstepIT {

    private static final Path PROJECT = Path.of("src/test/resources/tank");

    @Test
    void theRightTankIsEqual() throws Exception {
        assertThat(compare(new Tank()))
                .isEqualTo(new LockstepOutcome.Equal(new Counts(8, 8, 8, 20, 20, 48, 28, 0), List.of("TypeOK")));
    }

    @Test
    void anEagerTwinIsShownWithTheInvariantItBreaks() throws Exception {
        assertThat(difference(Tank.tooEager())).isEqualTo("""
                        the implementation accepts a call that the specification does not enable
                            1  Open
                          in the state
                               /\\ level = 1
                               /\\ valve = "open"
                            2  Fill(3)   <- here
                          implementation
                               /\\ level = 4
                               /\\ valve = "open"
                          violates invariant TypeOK
                        """);
    }

    @Test
    void aWrongValueIsShownBesideTheRightOne() throws Exception {
        assertThat(difference(Tank.wrongValue())).isEqualTo("""
                        the call leads to another state than the specification's action
                            1  Open
                          in the state
                               /\\ level = 0
                               /\\ valve = "open"
                            2  Fill(1)   <- here
                               level: implementation 3, specification 1
                        """);
    }

    @Test
    void aShyTwinIsShownWithTheCallItRefuses() throws Exception {
        assertThat(difference(Tank.tooShy())).isEqualTo("""
                        the implementation refuses a call that the specification enables
                            1  Open
                          in the state
                               /\\ level = 0
                               /\\ valve = "open"
                            2  Fill(3)   <- here
                          specification
                               /\\ level = 3
                               /\\ valve = "open"
                        """);
    }

    @Test
    void equalGraphsDoNotHideAViolatedInvariant(@TempDir Path copy) throws Exception {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(PROJECT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path module = copy.resolve("specs/Tank/MCTank.tla");
        Files.writeString(module, Files.readString(module).replace("====", "\nNeverFull == level < 3\n===="));
        Path config = copy.resolve("specs/Tank/MCTank.cfg");
        Files.writeString(config, "INVARIANT NeverFull\n", StandardOpenOption.APPEND);

        LockstepOutcome outcome = compare(copy, new Tank());

        assertThat(outcome).isInstanceOf(LockstepOutcome.Unusable.class);
        assertThat(((LockstepOutcome.Unusable) outcome).problem().message())
                .isEqualTo("the graphs are equal, but the states violate the model's invariant NeverFull");
    }

    private static String difference(Tank twin) throws Exception {
        return ((LockstepOutcome.Differs) compare(twin)).difference().toString();
    }

    private static LockstepOutcome compare(Tank twin) throws Exception {
        return compare(PROJECT, twin);
    }

    private static LockstepOutcome compare(Path project, Tank twin) throws Exception {
        ProtocolFactory factory = new ProtocolFactory() {
            @Override
            public String name() {
                return "Tank";
            }

            @Override
            public SpecifiedProtocol<?> create(Map<String, Value> constants) {
                assertThat(constants).containsEntry("Capacity", Value.of(Tank.CAPACITY));
                return twin;
            }
        };
        SpecFolder spec = Project.open(project).specs().get(0);
        return new Lockstep(
                        new TlcRunner(TlcDistribution.bundled()),
                        new Implementations(new TreeMap<>(Map.of("Tank", factory))))
                .compare(spec, spec.manifest().models().get(0), Progress.SILENT);
    }
}
