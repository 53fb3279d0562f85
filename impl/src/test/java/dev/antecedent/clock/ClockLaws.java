package dev.antecedent.clock;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/** What clocks promise about happens-before, asked of any way to give timestamps. */
final class ClockLaws {

    private ClockLaws() {}

    /** Whether happened-before implies less: Lamport's clock condition. */
    static <T> boolean clockConditionHolds(Execution execution, Stamping<T> stamping, BiPredicate<T, T> less) {
        List<BitSet> before = execution.happensBefore();
        List<T> stamps = stamping.stamps(execution);
        return everyPair(execution, (a, b) -> !before.get(b).get(a) || less.test(stamps.get(a), stamps.get(b)));
    }

    /** Whether happened-before is the same as less: what makes it a vector clock. */
    static <T> boolean characterisesHappensBefore(Execution execution, Stamping<T> stamping, BiPredicate<T, T> less) {
        List<BitSet> before = execution.happensBefore();
        List<T> stamps = stamping.stamps(execution);
        return everyPair(execution, (a, b) -> before.get(b).get(a) == less.test(stamps.get(a), stamps.get(b)));
    }

    /** Of an event with itself, too: nothing happened before itself. */
    private static boolean everyPair(Execution execution, BiPredicate<Integer, Integer> law) {
        for (int a = 0; a < execution.events().size(); a++) {
            for (int b = 0; b < execution.events().size(); b++) {
                if (!law.test(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }
}
