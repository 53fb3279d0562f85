package dev.antecedent.dag;

import dev.antecedent.dag.drawing.Drawing;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of every graph. Where it is not, the failure shows the least drawing of which it is not.
 *
 * <p>How many graphs are drawn: {@code -Dantecedent.dag.tries=100000}.
 */
@FunctionalInterface
public interface Law extends Consumer<Drawing> {

    /** How many graphs are drawn where each is small. */
    int TRIES = Integer.getInteger("antecedent.dag.tries", 200);

    /** How many graphs are drawn at most to find one that refutes something wrong. */
    int TRIES_TO_REFUTE = 3_000;

    /** Fails with the least drawing, if there is one in so many tries. */
    default void holds(LongFunction<Drawing> dags, int tries) {
        refutation(dags, tries).ifPresent(drawing -> {
            throw new AssertionError(
                    "the law does not hold of\n\n" + drawing + "\n" + failure(drawing), failure(drawing));
        });
    }

    /** The least drawing of which it does not hold. */
    default Optional<Drawing> refutation(LongFunction<Drawing> dags, int tries) {
        return LongStream.range(0, tries)
                .mapToObj(dags)
                .filter(drawing -> failure(drawing) != null)
                .findFirst()
                .map(drawing -> Shrinking.minimal(drawing, smaller -> failure(smaller) != null));
    }

    /** Why it does not hold of the drawing; null if it does. */
    default @Nullable Throwable failure(Drawing drawing) {
        try {
            accept(drawing);
            return null;
        } catch (AssertionError | RuntimeException failure) {
            return failure;
        }
    }
}
