package dev.antecedent.clock;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/** Draws executions. */
final class Executions {

    private Executions() {}

    /** Runs of 1 to 5 processes with up to 40 events. */
    static Arbitrary<Execution> any() {
        Arbitrary<Execution.Draw> draw = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1000))
                .as(Execution.Draw::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5), draw.list().ofMaxSize(40))
                .as(Execution::of);
    }

    /** The same runs each time. */
    static Stream<Execution> fixed(int count) {
        RandomGenerator<Execution> generator = any().generator(1000);
        Random random = new Random(1);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }
}
