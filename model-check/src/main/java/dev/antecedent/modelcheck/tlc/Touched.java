package dev.antecedent.modelcheck.tlc;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.SemanticNode;
import tlc2.tool.Action;
import tlc2.tool.coverage.CostModel;

/**
 * Finds out, in the child, what a search has touched: which actions it took, and where the right side of an implication
 * and the body of a universal quantifier in an invariant was evaluated.
 *
 * <p>TLC evaluates the right side of an implication only where its left side is true, and the body of a quantifier only
 * for the elements of its set. Where nothing was ever evaluated, the property has said nothing. What TLC itself prints
 * leaves out a sub-expression that was never evaluated just as one that was evaluated as often as the whole, so the
 * counts are taken from where TLC keeps them.
 *
 * <p>Counting makes a search half as long again. Once everything has been touched there is nothing left to learn, and
 * TLC is told to count no more. So only whether something was touched is reported, which is the same on every machine.
 */
final class Touched {

    private boolean over;

    /** Looks whether everything has been touched by now, and if so ends the counting. */
    synchronized void look(PrintStream out) {
        if (over) {
            return;
        }
        try {
            Reading reading = new Reading();
            if (reading.read() && !reading.places.containsValue(false)) {
                over = true;
                reading.write(out);
                reading.stopCounting();
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            // Either TLC is not ready yet, or this one keeps its counts otherwise; the last look tells which.
        }
    }

    /** Reports what has been touched when TLC has ended. */
    synchronized void lastLook(PrintStream out) {
        if (over) {
            return;
        }
        over = true;
        try {
            Reading reading = new Reading();
            if (reading.read()) {
                reading.write(out);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            out.println("what the search has touched is not known: " + e);
        }
    }

    /** One look at TLC's counts. */
    private static final class Reading {

        private final SortedMap<String, Boolean> places = new TreeMap<>();
        private final List<Action> counted = new ArrayList<>();

        /** Reads everything; false where the search has not begun. */
        boolean read() throws ReflectiveOperationException {
            Object checker =
                    Class.forName("tlc2.TLCGlobals").getField("mainChecker").get(null);
            if (checker == null) {
                return false;
            }
            Object tool = TlcInternals.field(checker, "tool").get(checker);
            Action[] actions = (Action[]) TlcInternals.call(tool, "getActions");
            Action[] invariants = (Action[]) TlcInternals.call(tool, "getInvariants");
            Action[] implied = (Action[]) TlcInternals.call(tool, "getImpliedActions");
            String[] names = (String[]) TlcInternals.call(tool, "getInvNames");
            for (Action action : actions) {
                String name = TlcChild.ACTION + bare(TlcInternals.call(action.cm, "printLocation"));
                places.merge(name, evaluations(action.cm) > 0, Boolean::logicalOr);
            }
            for (int i = 0; i < invariants.length; i++) {
                for (Object child : children(invariants[i].cm).values()) {
                    walk(names[i], child);
                }
            }
            Stream.of(actions, invariants, implied).flatMap(Stream::of).forEach(counted::add);
            return true;
        }

        void write(PrintStream out) {
            places.forEach((place, touched) -> out.println(TlcChild.COVERAGE_MARK + (touched ? 1 : 0) + " " + place));
        }

        void stopCounting() {
            counted.forEach(action -> action.cm = CostModel.DO_NOT_RECORD);
        }

        private void walk(String invariant, Object wrapper) throws ReflectiveOperationException {
            Map<?, ?> children = children(wrapper);
            if (TlcInternals.call(wrapper, "getNode") instanceof OpApplNode node) {
                if (isConstant(node)) {
                    // TLC evaluates a constant once, before it counts.
                    return;
                }
                SemanticNode judged = judged(node);
                Object counts = judged == null ? null : children.get(judged);
                if (judged != null && counts != null && !isConstant(judged)) {
                    String place = TlcChild.PROPERTY + invariant + " " + judged.getLocation();
                    places.merge(place, evaluations(counts) > 0, Boolean::logicalOr);
                }
            }
            for (Object child : children.values()) {
                if (child != wrapper) {
                    walk(invariant, child);
                }
            }
        }

        private static boolean isConstant(SemanticNode node) {
            return node instanceof ExprOrOpArgNode expression && expression.getLevel() == LevelConstants.ConstantLevel;
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

        /** TLC writes {@code <Send line 3, ...>}. */
        private static String bare(Object location) {
            return location.toString().replaceAll("[<>]", "").strip();
        }

        private static long evaluations(Object wrapper) throws ReflectiveOperationException {
            return (Long) TlcInternals.call(wrapper, "getEvalCount");
        }

        private static Map<?, ?> children(Object wrapper) throws ReflectiveOperationException {
            return (Map<?, ?>) TlcInternals.field(wrapper, "children").get(wrapper);
        }
    }
}
