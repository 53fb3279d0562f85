package dev.antecedent.snapshot.cut;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/** Draws runs and cuts of them. */
final class Runs {

    private Runs() {}

    /**
     * What a run with two cuts is made of.
     *
     * @param processes the number of processes
     * @param events its events
     * @param first one cut
     * @param second another
     */
    record Drawn(int processes, List<Run.Draw> events, Run.CutDraw first, Run.CutDraw second) {
        Run run() {
            return Run.of(processes, events);
        }
    }

    /** Runs of 2 to 6 processes with up to 60 events. */
    static Arbitrary<Drawn> any() {
        Arbitrary<Run.Draw> draw = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(Run.Kind.class),
                        Arbitraries.integers().between(0, 1000))
                .as(Run.Draw::new);
        Arbitrary<Run.CutDraw> cut = Combinators.combine(
                        Arbitraries.integers().between(0, 59).list().ofSize(6), Arbitraries.of(Run.Bias.class))
                .as(Run.CutDraw::new);
        return Combinators.combine(
                        Arbitraries.integers().between(2, 6), draw.list().ofMaxSize(60), cut, cut)
                .as(Drawn::new);
    }

    /** The same each time. */
    static Stream<Drawn> fixed(int count) {
        RandomGenerator<Drawn> generator = any().generator(1000);
        Random random = new Random(1);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }
}
