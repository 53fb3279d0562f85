package dev.antecedent.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Finding.Rule;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageFindingsIT {

    @Test
    void deadActionsAndVacuousPropertiesAreFound() throws Exception {
        SpecFolder lamp = Project.open(Path.of("src/test/resources/uncovered"))
                .spec("Lamp")
                .orElseThrow();
        ModelEntry model = lamp.manifest().models().get(0);
        ModelRun run = new ModelChecker(new TlcRunner(TlcDistribution.bundled())).check(lamp, model, Progress.SILENT);

        List<Finding> findings = CoverageFindings.of(lamp, Map.of(model, run));

        assertThat(Judgement.of(model, run)).isEqualTo(new Judgement.AsExpected());
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(Rule.DEAD_ACTION, Rule.VACUOUS_PROPERTY, Rule.VACUOUS_PROPERTY);
        assertThat(findings)
                .extracting(finding -> finding.problem().toString())
                .satisfiesExactly(
                        dead -> assertThat(dead)
                                .contains("Lamp.tla:10:1: found the action Break taken in no passing model"),
                        vacuous -> assertThat(vacuous)
                                .contains("Lamp.tla:15:46: found that UnusedIsDark says nothing here"),
                        // NeverForgets has no left side, so it needs no witness.
                        unwitnessed ->
                                assertThat(unwitnessed).contains("Lamp.cfg:3:25: found the property BreaksForEver"));
    }

    @Test
    void aModelThatChecksNothingIsFound() throws Exception {
        SpecFolder lamp = Project.open(Path.of("src/test/resources/uncovered"))
                .spec("Lamp")
                .orElseThrow();
        ModelEntry model = lamp.manifest().models().get(1);
        ModelRun run = new ModelChecker(new TlcRunner(TlcDistribution.bundled())).check(lamp, model, Progress.SILENT);

        assertThat(CoverageFindings.of(lamp, Map.of(model, run)))
                .extracting(finding -> finding.problem().toString())
                .anySatisfy(nothing -> assertThat(nothing).contains("Idle.cfg: found neither INVARIANT nor PROPERTY"));
    }
}
