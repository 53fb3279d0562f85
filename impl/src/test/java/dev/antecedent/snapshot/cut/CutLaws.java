package dev.antecedent.snapshot.cut;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.snapshot.cut.definition.DefinedCuts;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** What is promised of cuts, asked of any test, any clock and any operation on cuts. The oracle is the definition. */
final class CutLaws {

    private CutLaws() {}

    /** Whether a test on the frontier says of a cut what the definition says. */
    static boolean tellsConsistency(Predicate<Frontier> test, Run run, Cut cut) {
        return test.test(run.frontier(cut)) == new DefinedCuts(run.computation()).isConsistent(cut);
    }

    /** Whether the events up to each time are a consistent cut. */
    static boolean lamportCutsAreConsistent(Run run) {
        DefinedCuts defined = new DefinedCuts(run.computation());
        for (long ticks = 0; ticks <= run.computation().all().size(); ticks++) {
            if (!defined.isConsistent(Cut.upTo(new LamportTime(ticks), run.times()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an operation makes a consistent cut of two consistent ones. */
    static boolean keepsConsistency(BinaryOperator<Cut> operation, Run run, Cut first, Cut second) {
        DefinedCuts defined = new DefinedCuts(run.computation());
        return !defined.isConsistent(first)
                || !defined.isConsistent(second)
                || defined.isConsistent(operation.apply(first, second));
    }
}
