package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CallTest {

    @Test
    void argumentsStandInTheOrderOfTheParameters() {
        Call call = Call.of("Receive").with("process", Value.of("p1")).with("message", Value.of(3));

        assertThat(call).hasToString("Receive(\"p1\", 3)");
        assertThat(call.arguments().keySet()).containsExactly("process", "message");
    }

    @Test
    void anArgumentOfTheSameNameIsReplacedInItsPlace() {
        Call call = Call.of("Receive").with("process", Value.of("p1")).with("message", Value.of(3));

        assertThat(call.with("process", Value.of("p2"))).hasToString("Receive(\"p2\", 3)");
    }

    @Test
    void severalArgumentsInAMapWithoutAnOrderAreRefused() {
        assertThatThrownBy(() -> new Call("Receive", Map.of("process", Value.of("p1"), "message", Value.of(3))))
                .hasMessage("arguments of Receive in a map without an order");
    }
}
