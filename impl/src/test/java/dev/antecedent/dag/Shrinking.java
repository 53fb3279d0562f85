package dev.antecedent.dag;

import dev.antecedent.dag.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a drawing smaller as long as something is still true of it: without one or two validators, without an event, without a
 * parent, with less stake. What is left is minimal: none of these alone can be done any more.
 */
final class Shrinking {

    private Shrinking() {}

    static Drawing minimal(Drawing drawing, Predicate<Drawing> stays) {
        Sketch least = Sketch.of(drawing);
        Optional<Sketch> smaller = Optional.of(least);
        while (smaller.isPresent()) {
            least = smaller.get();
            smaller = smaller(least).stream()
                    .filter(sketch -> stays.test(sketch.drawing()))
                    .findFirst();
        }
        return least.drawing();
    }

    /** The greatest steps first; later events before earlier ones, since less hangs on them. */
    private static List<Sketch> smaller(Sketch sketch) {
        List<Sketch> smaller = new ArrayList<>();
        int validators = sketch.stakes().size();
        for (int creator = validators - 1; creator >= 0 && validators > 1; creator--) {
            Sketch without = sketch.withoutValidator(creator);
            for (int other = creator - 1; other >= 0 && validators > 2; other--) {
                smaller.add(without.withoutValidator(other));
            }
            smaller.add(without);
        }
        for (int place = sketch.nodes().size() - 1; place >= 0; place--) {
            smaller.add(sketch.withoutNode(place));
        }
        for (int place = sketch.nodes().size() - 1; place >= 0; place--) {
            for (int other = sketch.nodes().get(place).others().size() - 1; other >= 0; other--) {
                smaller.add(sketch.withoutParent(place, other));
            }
        }
        for (int creator = 0; creator < validators; creator++) {
            long stake = sketch.stakes().get(creator);
            for (long step = Long.highestOneBit(stake); step > 0; step /= 2) {
                if (step < stake) {
                    smaller.add(sketch.withStake(creator, stake - step));
                }
            }
        }
        return smaller;
    }
}
