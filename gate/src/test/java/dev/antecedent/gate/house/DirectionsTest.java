package dev.antecedent.gate.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped classes of all modules keep the directions; and the rules do reject. */
final class DirectionsTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.antecedent", "tlc2.overrides");

    @TestFactory
    Stream<DynamicTest> everyDirectionIsKept() {
        return Directions.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(SHIPPED)));
    }

    @Test
    void allModulesAreSeen() {
        assertThat(SHIPPED.stream().map(c -> c.getPackageName()))
                .contains(
                        "dev.antecedent.clock",
                        "dev.antecedent.linearizability",
                        "dev.antecedent.trace",
                        "dev.antecedent.modelcheck",
                        "dev.antecedent.gate");
    }

    @Test
    void aCheckerThatReachesForPicocliIsRejected() {
        ArchRule rule = rule("impl knows the JDK and JSpecify alone");
        JavaClasses offender = new ClassFileImporter().importClasses(dev.antecedent.clock.Offender.class);

        assertThatThrownBy(() -> rule.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Offender")
                .hasMessageContaining("picocli");
    }

    @Test
    void aHistoryOfPersistentCollectionsIsRejected() {
        ArchRule rule = rule("only .linearizability.model knows persistent collections");
        JavaClasses offender =
                new ClassFileImporter().importClasses(dev.antecedent.linearizability.history.Offender.class);

        assertThatThrownBy(() -> rule.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Offender")
                .hasMessageContaining("org.pcollections");
    }

    @Test
    void twoPackagesThatKnowEachOtherAreRejected() {
        ArchRule rule = rule("no cycle between rooms");
        JavaClasses offenders = new ClassFileImporter()
                .importClasses(dev.antecedent.clock.Offender.class, dev.antecedent.stake.Accomplice.class);

        assertThatThrownBy(() -> rule.check(offenders)).hasMessageContaining("Cycle detected");
    }

    private static ArchRule rule(String sentence) {
        return Objects.requireNonNull(Directions.all().get(sentence));
    }
}
