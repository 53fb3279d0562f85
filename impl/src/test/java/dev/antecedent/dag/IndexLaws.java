package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.definition.DefinedBranches;
import dev.antecedent.dag.definition.DefinedForklessCause;
import dev.antecedent.dag.definition.DefinedVectors;
import dev.antecedent.dag.definition.Fork;
import dev.antecedent.dag.definition.Reachability;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Laws of whatever answers forklessCause about a finished graph. */
final class IndexLaws {

    private IndexLaws() {}

    /** The index that took the events in the order of the drawing. */
    static CausalityIndex index(EventDag dag) {
        CausalityIndex index = new CausalityIndex(dag.validators(), dag.epoch());
        dag.events().forEach(index::add);
        return index;
    }

    static DefinedForklessCause defined(Drawing drawing) {
        return new DefinedForklessCause(new Reachability(drawing.dag()));
    }

    /** The answers are those of the definition. */
    static Law answersAreDefined(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            DefinedForklessCause defined = defined(drawing);
            forPairs(
                    drawing,
                    (observer, observed) -> require(
                            answers.isForklessCause(observer, observed) == defined.isForklessCause(observer, observed),
                            () -> "forklessCause(" + observer + ", " + observed + ") is by definition "
                                    + defined.isForklessCause(observer, observed)));
        };
    }

    /** What is not observed is no cause. */
    static Law causesAreObserved(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            Reachability reachability = new Reachability(drawing.dag());
            forPairs(
                    drawing,
                    (observer, observed) -> require(
                            !answers.isForklessCause(observer, observed) || reachability.observes(observer, observed),
                            () -> observed + ", which " + observer + " does not observe, is its forkless cause"));
        };
    }

    /** Whoever sees a fork of a validator has no cause by it. */
    static Law noCauseIsByAKnownCheater(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            DefinedForklessCause defined = defined(drawing);
            forPairs(
                    drawing,
                    (observer, observed) -> require(
                            !answers.isForklessCause(observer, observed)
                                    || !defined.forks()
                                            .seesCheating(
                                                    observer,
                                                    drawing.event(observed.name())
                                                            .creator()),
                            () -> observed + ", whose creator " + observer + " sees cheating, is its forkless cause"));
        };
    }

    /** The answers do not depend on the order in which the events arrive. */
    static Law answersDoNotDependOnOrder(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            for (long seed = 0; seed < 3; seed++) {
                Drawing reordered = Dags.reordered(drawing, seed);
                ForklessCause others = subject.apply(reordered.dag());
                forPairs(
                        drawing,
                        (observer, observed) -> require(
                                others.isForklessCause(observer, observed)
                                        == answers.isForklessCause(observer, observed),
                                () -> "forklessCause(" + observer + ", " + observed + ") is another in the order\n"
                                        + reordered));
            }
        };
    }

    /** Of a fork's two events at most one is a forkless cause of anything, below a cheating stake of 2Q - W. */
    static Law forksAreSafe(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            DefinedForklessCause defined = defined(drawing);
            Validators validators = drawing.validators();
            long cheating = defined.stake(defined.forks().cheaters());
            if (cheating < 2 * validators.quorum().least() - validators.totalStake()) {
                for (Fork fork : defined.forks().all()) {
                    assertThat(List.of(fork.first(), fork.second()))
                            .filteredOn(side -> causesSomething(drawing, answers, side))
                            .as("forkless causes by %s", fork.creator())
                            .hasSizeLessThan(2);
                }
            }
        };
    }

    /** A cause's causes are causes. */
    static Law isTransitive(Function<EventDag, ForklessCause> subject) {
        return drawing -> {
            ForklessCause answers = subject.apply(drawing.dag());
            forPairs(drawing, (last, middle) -> {
                if (answers.isForklessCause(last, middle)) {
                    for (Event first : drawing.events()) {
                        require(
                                !answers.isForklessCause(middle, first.id())
                                        || answers.isForklessCause(last, first.id()),
                                () -> first.id() + " by way of " + middle + " is no forkless cause of " + last);
                    }
                }
            });
        };
    }

    /** Every entry means what it is defined to mean. */
    static void vectorsAreDefined(Drawing drawing) {
        EventDag dag = drawing.dag();
        CausalityIndex index = index(dag);
        DefinedBranches branches = new DefinedBranches(dag);
        Reachability reachability = new Reachability(dag);
        DefinedVectors vectors = new DefinedVectors(reachability, branches);
        assertThat(index.branches()).isEqualTo(branches.all());
        for (Event event : drawing.events()) {
            EventId id = event.id();
            assertThat(index.branchOf(id)).as("branch of %s", id).isEqualTo(branches.branchOf(id));
            assertThat(index.highestBefore(id)).as("highestBefore(%s)", id).isEqualTo(vectors.highestBefore(id));
            assertThat(index.mergedHighestBefore(id))
                    .as("merged highestBefore(%s)", id)
                    .isEqualTo(vectors.mergedHighestBefore(id));
            assertThat(index.lowestAfter(id)).as("lowestAfter(%s)", id).isEqualTo(vectors.lowestAfter(id));
            assertThat(index.cheatersSeenBy(id))
                    .as("cheaters seen by %s", id)
                    .isEqualTo(defined(drawing).forks().cheatersSeenBy(id));
        }
    }

    /** What a new event changes in the vectors of the others is that empty entries of lowestAfter are filled. */
    static void nothingIsWrittenTwice(Drawing drawing) {
        CausalityIndex index = new CausalityIndex(drawing.validators(), drawing.epoch());
        List<Written> before = new ArrayList<>();
        for (Event event : drawing.events()) {
            index.add(event);
            for (Written written : before) {
                assertThat(index.highestBefore(written.event)).isEqualTo(written.highestBefore);
                for (int branch = 0; branch < written.lowestAfter.size(); branch++) {
                    int entry = written.lowestAfter.get(branch);
                    int place = branch;
                    require(
                            entry == 0
                                    || entry == index.lowestAfter(written.event).get(branch),
                            () -> "lowestAfter(" + written.event + ") at branch " + place + " after " + event.id());
                }
            }
            before.replaceAll(written -> Written.of(index, written.event));
            before.add(Written.of(index, event.id()));
        }
    }

    private record Written(EventId event, List<VectorEntry> highestBefore, List<Integer> lowestAfter) {
        static Written of(CausalityIndex index, EventId event) {
            return new Written(event, index.highestBefore(event), index.lowestAfter(event));
        }
    }

    /** Two events. */
    @FunctionalInterface
    interface Pair {
        void accept(EventId observer, EventId observed);
    }

    static void forPairs(Drawing drawing, Pair pair) {
        for (Event observer : drawing.events()) {
            for (Event observed : drawing.events()) {
                pair.accept(observer.id(), observed.id());
            }
        }
    }

    static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    private static boolean causesSomething(Drawing drawing, ForklessCause answers, EventId side) {
        return drawing.events().stream().anyMatch(event -> answers.isForklessCause(event.id(), side));
    }
}
