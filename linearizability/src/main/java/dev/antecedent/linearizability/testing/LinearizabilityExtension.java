package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.recording.Recorder;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Gives a test a {@link Recorder}, the same wherever the test and its set-up ask for one, and fails the test if what it
 * recorded is not linearizable by the model of its {@link Linearizable}; also if that is undecided, or if nothing was
 * recorded, since such a test could never fail. If the test has failed already, a violation is added to its failure,
 * which stays the first thing to read.
 */
public final class LinearizabilityExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(LinearizabilityExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Recorder.class
                && test.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return recorder(test);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Linearizable wanted = annotation(test);
        History history = recorder(test).history();
        Optional<String> wrong = history.operations().isEmpty()
                ? Optional.of("Nothing was recorded, so nothing was judged; take a Recorder as a parameter of the test"
                        + " and record what the threads do: recorder.process(0).run(\"enqueue\", 7, () -> ...)")
                : new Judgement(check(wanted).check(history)).notLinearizable();
        Optional<Throwable> failed = test.getExecutionException();
        wrong.map(AssertionError::new).ifPresent(violation -> {
            if (failed.isEmpty()) {
                throw violation;
            }
            failed.get().addSuppressed(violation);
        });
    }

    private static Recorder recorder(ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Recorder.class, key -> new Recorder(test.getDisplayName()), Recorder.class);
    }

    private static Linearizable annotation(ExtensionContext test) {
        return annotation(test.getRequiredTestMethod())
                .or(() -> annotation(test.getRequiredTestClass()))
                .orElseThrow(() -> new ExtensionConfigurationException(
                        "no @Linearizable on " + test.getRequiredTestMethod() + " or its class; it names the model"));
    }

    private static Optional<Linearizable> annotation(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, Linearizable.class);
    }

    private static HistoryCheck check(Linearizable wanted) {
        Optional<Value> initial = wanted.initial().isEmpty()
                ? Optional.empty()
                : Optional.of(HistoryReader.literal("@Linearizable(initial)", wanted.initial()));
        Limits limits = wanted.configurations() == 0
                ? Limits.DEFAULT
                : Limits.DEFAULT.withConfigurations(wanted.configurations());
        return new HistoryCheck(model(wanted), initial, Optional.empty(), limits);
    }

    private static ModelDefinition model(Linearizable wanted) {
        boolean own = wanted.definedBy() != ModelDefinition.class;
        if (own == !wanted.model().isEmpty()) {
            throw new ExtensionConfigurationException(
                    "@Linearizable wants either model = \"...\" or definedBy = ....class");
        }
        return own
                ? ReflectionSupport.newInstance(wanted.definedBy())
                : Models.named(wanted.model())
                        .orElseThrow(() -> new ExtensionConfigurationException(
                                "no model `" + wanted.model() + "`; there are " + String.join(", ", Models.names())));
    }
}
