package dev.antecedent.vector.generator;

import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.twin.Flaw;
import dev.antecedent.vector.twin.Twin;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Shrinks a drawn graph that tells a flaw from the rules to a minimal one that still does, and that tells as few other
 * flaws as can be: with each step the set of flaws that it tells may only get smaller. It takes from a moment to minutes,
 * so the suite keeps what it found ({@link Traps}) with the family and the seed.
 */
final class TrapSearch {

    private final Flaw flaw;
    private Set<Flaw> told;

    private TrapSearch(Flaw flaw, Set<Flaw> told) {
        this.flaw = flaw;
        this.told = told;
    }

    /** The minimal graph. */
    static DagPlan shrunk(Flaw flaw, String family, long seed) {
        Shape shape = Optional.ofNullable(Families.all().get(family)).orElseThrow();
        return shrunk(flaw, DrawnDags.plan(shape, seed));
    }

    /** The minimal graph that a given one shrinks to. */
    static DagPlan shrunk(Flaw flaw, DagPlan drawn) {
        TrapSearch search = new TrapSearch(flaw, Twin.caughtBy(PlannedCase.vector(drawn), drawn.profile()));
        return new Shrinker(search::isKept).shrink(drawn);
    }

    private boolean isKept(DagPlan plan) {
        LachesisVector vector = PlannedCase.vector(plan);
        if (!Twin.isCaughtBy(vector, flaw, plan.profile())) {
            return false;
        }
        Set<Flaw> now = Twin.caughtBy(vector, plan.profile());
        if (!told.containsAll(now)) {
            return false;
        }
        told = EnumSet.copyOf(now);
        return true;
    }
}
