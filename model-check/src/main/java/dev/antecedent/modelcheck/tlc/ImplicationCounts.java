package dev.antecedent.modelcheck.tlc;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.SemanticNode;

/**
 * Counts, in the child, how often the right side of each implication and the body of each universal quantifier in an
 * invariant was evaluated. What TLC prints of its coverage leaves out a sub-expression that was never evaluated just as
 * one that was evaluated as often as the whole, so the counts are taken from where TLC keeps them.
 *
 * <p>TLC evaluates the right side of an implication only where its left side is true, and the body of a quantifier only
 * for the elements of its set. A count of 0 therefore means that the property has said nothing there.
 */
final class ImplicationCounts {

    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** Writes a record for each place; none where this TLC keeps its counts otherwise. */
    static void write(PrintStream out) {
        try {
            ImplicationCounts found = new ImplicationCounts();
            found.readInvariants();
            found.counts.forEach((place, count) -> out.println(TlcChild.COVERAGE_MARK + count + " " + place));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            out.println("no counts of implications: " + e);
        }
    }

    private void readInvariants() throws ReflectiveOperationException {
        Object checker =
                Class.forName("tlc2.TLCGlobals").getField("mainChecker").get(null);
        if (checker == null) {
            return;
        }
        Object tool = checker.getClass().getField("tool").get(checker);
        Object[] invariants = (Object[]) call(tool, "getInvariants");
        String[] names = (String[]) call(tool, "getInvNames");
        for (int i = 0; i < invariants.length; i++) {
            Object root = invariants[i].getClass().getField("cm").get(invariants[i]);
            for (Object child : children(root).values()) {
                walk(names[i], child);
            }
        }
    }

    private void walk(String invariant, Object wrapper) throws ReflectiveOperationException {
        Map<?, ?> children = children(wrapper);
        if (call(wrapper, "getNode") instanceof OpApplNode node) {
            SemanticNode judged = judged(node);
            Object counted = judged == null ? null : children.get(judged);
            if (judged != null && counted != null) {
                counts.merge(invariant + " " + judged.getLocation(), (Long) call(counted, "getEvalCount"), Long::sum);
            }
        }
        for (Object child : children.values()) {
            if (child != wrapper) {
                walk(invariant, child);
            }
        }
    }

    /** What an implication or a universal quantifier goes on to evaluate. */
    private static @Nullable SemanticNode judged(OpApplNode node) {
        String operator = node.getOperator().getName().toString();
        ExprOrOpArgNode[] arguments = node.getArgs();
        if (operator.equals("=>") && arguments.length == 2) {
            return arguments[1];
        }
        return operator.equals("$BoundedForall") && arguments.length == 1 ? arguments[0] : null;
    }

    private static Map<?, ?> children(Object wrapper) throws ReflectiveOperationException {
        for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("children")) {
                    field.setAccessible(true);
                    return (Map<?, ?>) field.get(wrapper);
                }
            }
        }
        throw new NoSuchFieldException("children of " + wrapper.getClass());
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isBridge()) {
                    method.setAccessible(true);
                    try {
                        return method.invoke(target);
                    } catch (InvocationTargetException e) {
                        throw new IllegalStateException(e.getCause());
                    }
                }
            }
        }
        throw new NoSuchMethodException(name + " of " + target.getClass());
    }
}
