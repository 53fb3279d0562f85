package dev.antecedent.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Outcome.Undecided;
import dev.antecedent.modelcheck.Outcome.Unusable;
import dev.antecedent.modelcheck.Outcome.Violated;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ModelCheckerIT {

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

    private final SpecFolder counter =
            Project.open(RESOURCES.resolve("specs")).spec("Counter").orElseThrow();
    private final SpecFolder faults = new SpecFolder(
            RESOURCES.resolve("faulty/Faults"),
            new Manifest("Faults", "Everything that can go wrong.", List.of(), Map.of(), List.of(), List.of()));
    private final ModelChecker checker = new ModelChecker(new TlcRunner(TlcDistribution.bundled()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passes",
                "ZeroIsInitial",
                "TwoIsReached",
                "ThreeIsReached",
                "Shrinks",
                "SkipsThree",
                "Stutters",
                "NoLatch",
                "NoRoom",
                "NoReset",
                "NoBound"
            })
    void everyKindOfVerdictIsReadWithItsCounts(String name) throws Exception {
        ModelEntry model = counter.manifest().models().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();

        ModelRun run = checker.check(counter, model, Progress.SILENT);

        assertThat(Judgement.of(model, run)).isEqualTo(new Judgement.AsExpected());
    }

    @Test
    void aLassoLeadsBackAndAStutteringBehaviourStays() throws Exception {
        assertThat(violation(counter, "Counter.tla", "SkipsThree.cfg").loopsTo())
                .isEqualTo(OptionalInt.of(0));
        assertThat(violation(counter, "Counter.tla", "Stutters.cfg").loopsTo()).isEqualTo(OptionalInt.of(2));
        assertThat(violation(counter, "Counter.tla", "ThreeIsReached.cfg").loopsTo())
                .isEmpty();
    }

    @Test
    void aStepHasItsActionItsStateAndWhatChanged() throws Exception {
        Counterexample behaviour = violation(counter, "mutants/NoReset.tla", "mutants/NoBound.cfg");

        Counterexample.Step second = behaviour.steps().get(1);
        assertThat(second.call()).contains(Call.of("Add").with("step", Value.of(2)));
        assertThat(second.state().variables()).containsEntry("count", Value.of(2));
        assertThat(second.changed()).containsExactly("count");
    }

    @ParameterizedTest
    @CsvSource({"Turning.cfg, 10, 3", "Symmetric.cfg, 4, 3"})
    void modelValuesMayBeSymmetric(String config, long states, int depth) throws Exception {
        ModelRun run = check(faults, "Faults.tla", config, 100);

        assertThat(run.outcome()).isEqualTo(new Outcome.Holds());
        assertThat(run.statesDistinct()).isEqualTo(states);
    }

    @Test
    void anAssertThatFailsIsAViolation() throws Exception {
        assertThat(check(faults, "Faults.tla", "Asserts.cfg", 100).outcome())
                .isInstanceOfSatisfying(Violated.class, violated -> {
                    assertThat(violated.property()).isEqualTo("Assert");
                    assertThat(violated.counterexample().steps()).hasSize(3);
                });
    }

    @Test
    void anEndlessModelIsStoppedByItsBudgetAndSaysSo() throws Exception {
        ModelRun run = check(faults, "Faults.tla", "Endless.cfg", 1000);

        assertThat(run.outcome())
                .isEqualTo(new Undecided("the model has more than the budgeted 1,000 distinct states; raise"
                        + " budget.states or make the model smaller"));
        assertThat(run.statesDistinct()).isEqualTo(1000);
    }

    @Test
    void aBudgetTooSmallIsUndecidedAlsoWhereTlcEndsFirst() throws Exception {
        assertThat(check(faults, "Faults.tla", "Turning.cfg", 9).outcome()).isInstanceOf(Undecided.class);
        assertThat(check(counter, "Counter.tla", "ThreeIsReached.cfg", 2).outcome())
                .isInstanceOf(Undecided.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unparsable.tla | Plain.cfg              | Unparsable.tla:3:15: found
            Undefined.tla  | Plain.cfg              | Undefined.tla:4:14: Unknown operator: `y'.
            Importing.tla  | Plain.cfg              | Importing.tla:2:19: found the module Absent imported
            Faults.tla     | Mistyped.cfg           | Faults.tla:17:40: Attempted to check equality of
            Faults.tla     | FalseSuccess.cfg       | Attempted to check equality of integer 0
            Faults.tla     | UndefinedInvariant.cfg | UndefinedInvariant.cfg:5:11: The invariant Smal
            Faults.tla     | UnknownConstant.cfg    | UnknownConstant.cfg:5:10: found the constant Proceses
            Faults.tla     | MissingConstant.cfg    | MissingConstant.cfg: The constant parameter None
            Faults.tla     | MisspelledKeyword.cfg  | MisspelledKeyword.cfg:2:1: found "SPECIFICATON", wanted
            Faults.tla     | SymmetricLiveness.cfg  | SymmetricLiveness.cfg:6:10: found SYMMETRY beside a liveness
            Faults.tla     | NothingInScope.cfg     | NothingInScope.cfg:6:12: found no initial state that every
            Absent.tla     | Plain.cfg              | Absent.tla: found no such file
            """)
    void whateverCannotBeRunIsRefusedWithItsPlace(String module, String config, String message) throws Exception {
        assertThat(check(faults, module, config, 100).outcome())
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.problem().toString()).contains(message));
    }

    private Counterexample violation(SpecFolder spec, String module, String config) throws Exception {
        return ((Violated) check(spec, module, config, 100).outcome()).counterexample();
    }

    private ModelRun check(SpecFolder spec, String module, String config, long states) throws Exception {
        ModelEntry model = new ModelEntry(
                config,
                module,
                config,
                "",
                List.of(),
                Profile.QUICK,
                new Expectation.Passes(OptionalLong.empty(), OptionalInt.empty()),
                "",
                Optional.empty(),
                new Budget(states, 256, 60),
                1,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return checker.check(spec, model, Progress.SILENT);
    }
}
