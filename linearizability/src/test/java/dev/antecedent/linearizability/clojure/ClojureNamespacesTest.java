package dev.antecedent.linearizability.clojure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the tests that are written in Clojure, each as a test of JUnit: every {@code deftest} of every {@code *_test.clj}
 * below {@code antecedent/}.
 */
final class ClojureNamespacesTest {

    private static final IFn TESTS = ClojureVars.function("antecedent.test-runner", "tests");
    private static final IFn OUTCOME = ClojureVars.function("antecedent.test-runner", "outcome");

    /** A test that says nothing would pass whatever happens. */
    private static void run(Object test) {
        List<?> outcome = (List<?>) OUTCOME.invoke(test);
        String text = (String) Objects.requireNonNull(outcome.get(3));
        assertThat(outcome.get(1)).as("failures\n" + text).isEqualTo(0L);
        assertThat(outcome.get(2)).as("errors\n" + text).isEqualTo(0L);
        assertThat((Long) outcome.get(0)).as("assertions").isPositive();
    }

    private static List<?> tests(String namespace) {
        return (List<?>) TESTS.invoke(Clojure.read(namespace));
    }

    private static List<String> namespaces() throws IOException, URISyntaxException {
        URL resources = Objects.requireNonNull(ClojureNamespacesTest.class.getResource("/antecedent/test_runner.clj"));
        Path root = Objects.requireNonNull(Path.of(resources.toURI()).getParent());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> "antecedent/" + root.relativize(file))
                    .filter(name -> name.endsWith("_test.clj"))
                    .map(name -> name.substring(0, name.length() - ".clj".length())
                            .replace('/', '.')
                            .replace('_', '-'))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyTestInClojurePasses() throws IOException, URISyntaxException {
        return namespaces().stream()
                .map(namespace -> DynamicContainer.dynamicContainer(
                        namespace,
                        tests(namespace).stream()
                                .map(test -> DynamicTest.dynamicTest(test.toString(), () -> run(test)))));
    }

    @Test
    void everyNamespaceHasTests() throws IOException, URISyntaxException {
        assertThat(namespaces())
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        namespace -> assertThat(tests(namespace)).as(namespace).isNotEmpty());
    }

    @Test
    void whatFailsOrThrowsOrSaysNothingIsRed() {
        List<?> red = tests("selfcheck.red");
        assertThat(red).hasSize(5);
        for (Object test : red) {
            String name = test.toString();
            if (name.endsWith("/passes")) {
                run(test);
            } else {
                assertThatThrownBy(() -> run(test)).as(name).isInstanceOf(AssertionError.class);
            }
        }
    }

    @Test
    void whatWasThrownIsShown() {
        Object throwing = tests("selfcheck.red").stream()
                .filter(test -> test.toString().endsWith("/throws"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> run(throwing)).hasMessageContaining("thrown on purpose");
    }
}
