package dev.antecedent.linearizability.clojure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A definition that starts elsewhere is the same in all else. */
final class StartingAtTest {

    @Test
    void itStartsInItsState() {
        ModelDefinition register = Models.named("register").orElseThrow();
        SequentialModel three = register.initially(Optional.of(Value.of(3)));
        assertThat(new StartingAt(register, three).initially(Optional.empty())).isEqualTo(three);
    }

    @Test
    void nothingOfADefinitionIsLeftToADefault() {
        List<String> own = signatures(Arrays.stream(StartingAt.class.getDeclaredMethods()));
        assertThat(own).containsAll(signatures(Arrays.stream(ModelDefinition.class.getMethods())));
    }

    private static List<String> signatures(Stream<Method> methods) {
        return methods.filter(method -> !method.isSynthetic())
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
                .toList();
    }
}
