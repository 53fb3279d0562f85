package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.model.ModelDefinition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a test records with the {@code Recorder} that it takes as a parameter must be linearizable; that is judged when
 * the test has run. On a class it holds for each of its tests. Together with {@code @RepeatedTest}, each repetition has
 * a recorder, and a verdict, of its own.
 *
 * <pre>{@code
 * @RepeatedTest(100)
 * @Linearizable(model = "fifo-queue")
 * void aConcurrentLinkedQueueIsAQueue(Recorder recorder) { ... }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(LinearizabilityExtension.class)
public @interface Linearizable {

    /** The name of a model of the catalog; or say {@link #definedBy}. */
    String model() default "";

    /** A model of one's own, with a constructor without parameters. */
    Class<? extends ModelDefinition> definedBy() default ModelDefinition.class;

    /** The initial value in EDN, such as {@code 0} or {@code [1 2]}; the model's default if it is empty. */
    String initial() default "";

    /** Most configurations that may be visited; the default limit if it is 0. */
    long configurations() default 0;
}
