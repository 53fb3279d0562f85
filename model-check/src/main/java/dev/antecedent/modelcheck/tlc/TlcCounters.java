package dev.antecedent.modelcheck.tlc;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * TLC's counters, read while it runs in this JVM. By reflection, because the class that declares each of them differs
 * between versions of TLC.
 */
final class TlcCounters {

    /** How far the search has come. */
    record Counts(long distinct, long generated, long queued) {}

    /** The counts now, or null before the search has begun, and in a simulation. */
    @Nullable
    Counts read() {
        try {
            Field field = Class.forName("tlc2.TLCGlobals").getField("mainChecker");
            Object checker = field.get(null);
            return checker == null
                    ? null
                    : new Counts(
                            call(checker, "getDistinctStatesGenerated"),
                            call(checker, "getStatesGenerated"),
                            call(checker, "getStateQueueSize"));
        } catch (ReflectiveOperationException e) {
            // A search without its budget could run for ever: better none.
            throw new IllegalStateException("this TLC has no counters that the state budget can be read from", e);
        } catch (RuntimeException e) {
            // The checker publishes itself before its queue exists.
            return null;
        }
    }

    private static long call(Object target, String method) throws ReflectiveOperationException {
        Method found = target.getClass().getMethod(method);
        found.setAccessible(true);
        try {
            return ((Number) found.invoke(target)).longValue();
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException notReady) {
                throw notReady;
            }
            throw e;
        }
    }
}
