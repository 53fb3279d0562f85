package dev.antecedent.snapshot.cut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.CausalOrder;
import dev.antecedent.clock.LamportClock;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.snapshot.cut.definition.DefinedCuts;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CutProperties {

    @Provide
    Arbitrary<Runs.Drawn> runs() {
        return Runs.any();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theFrontierTestIsConsistency(@ForAll("runs") Runs.Drawn drawn) {
        Run run = drawn.run();
        assertThat(CutLaws.tellsConsistency(Frontier::isConsistent, run, run.cut(drawn.first())))
                .isTrue();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aFrontierKnowsItsCutAndAGapIsReal(@ForAll("runs") Runs.Drawn drawn) {
        Run run = drawn.run();
        Cut cut = run.cut(drawn.first());
        Frontier frontier = run.frontier(cut);

        assertThat(frontier.cut()).isEqualTo(cut);
        frontier.gap().ifPresent(gap -> {
            assertThat(gap.held()).isEqualTo(cut.count(gap.process()));
            assertThat(gap.known()).isGreaterThan(gap.held());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void lamportCutsAreConsistent(@ForAll("runs") Runs.Drawn drawn) {
        assertThat(CutLaws.lamportCutsAreConsistent(drawn.run())).isTrue();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void consistentCutsAreALattice(@ForAll("runs") Runs.Drawn drawn) {
        Run run = drawn.run();
        Cut first = run.cut(drawn.first());
        Cut second = run.cut(drawn.second());

        assertThat(CutLaws.keepsConsistency(Cut::union, run, first, second)).isTrue();
        assertThat(CutLaws.keepsConsistency(Cut::intersection, run, first, second))
                .isTrue();
    }

    @Example
    void bothAnswersAreOftenRight() {
        long consistent = Runs.fixed(300)
                .filter(drawn -> {
                    Run run = drawn.run();
                    return new DefinedCuts(run.computation()).isConsistent(run.cut(drawn.first()));
                })
                .count();

        assertThat(consistent).isBetween(50L, 250L);
    }

    @Example
    void aMessageIsInFlightIfItsSendingAloneIsWithinTheCut() {
        assertThat(Runs.fixed(200)).allSatisfy(drawn -> {
            Run run = drawn.run();
            Cut cut = run.cut(drawn.first());
            assertThat(new DefinedCuts(run.computation()).inFlight(cut))
                    .allMatch(message -> cut.holds(message.sending())
                            && message.receipt()
                                    .map(cut::holds)
                                    .equals(message.receipt().map(receipt -> false)));
        });
    }

    @Example
    void strictlyMoreThanTheOthersKnowIsTooMuchToAsk() {
        assertRejected(frontier -> everyOther(frontier, (held, known) -> held > known));
    }

    @Example
    void asManyAsTheOthersKnowIsTooMuchToAsk() {
        assertRejected(frontier -> everyOther(frontier, Long::equals));
    }

    @Example
    void theEntryOfTheKnowerItselfIsTheWrongOne() {
        assertRejected(frontier -> frontier.vectors().entrySet().stream()
                .allMatch(own -> frontier.vectors().keySet().stream()
                        .allMatch(other -> own.getValue().entry(own.getKey())
                                >= own.getValue().entry(other))));
    }

    @Example
    void theFirstProcessAloneIsNotEnough() {
        assertRejected(frontier -> frontier.gap()
                .filter(gap -> gap.process().equals(frontier.vectors().firstKey()))
                .isEmpty());
    }

    @Example
    void lastEventsNeedNotBeConcurrent() {
        assertRejected(frontier -> frontier.vectors().values().stream()
                .allMatch(a -> frontier.vectors().values().stream()
                        .allMatch(b -> a.equals(b) || a.compare(b) == CausalOrder.CONCURRENT)));
    }

    /** An event that is known elsewhere and missing here comes before a sending here, and that ticks. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theTestNeedsNoTickAtReceipts(@ForAll("runs") Runs.Drawn drawn) {
        Run run = Run.of(drawn.processes(), drawn.events(), CutProperties::mergeAlone, Run.MAX_AND_TICK);
        assertThat(CutLaws.tellsConsistency(Frontier::isConsistent, run, run.cut(drawn.first())))
                .isTrue();
    }

    @Example
    void withoutTicksAtReceiptsAFrontierDoesNotKnowItsCut() {
        assertThat(Runs.fixed(50)).anyMatch(drawn -> {
            Run run = Run.of(drawn.processes(), drawn.events(), CutProperties::mergeAlone, Run.MAX_AND_TICK);
            Cut cut = run.cut(drawn.first());
            return !run.frontier(cut).cut().equals(cut);
        });
    }

    @Example
    void vectorsWhoseReceiptsDoNotMergeAreNoUse() {
        assertThat(Runs.fixed(200)).anyMatch(drawn -> {
            Run run = Run.of(drawn.processes(), drawn.events(), (own, sender) -> own.tick(), Run.MAX_AND_TICK);
            return !CutLaws.tellsConsistency(Frontier::isConsistent, run, run.cut(drawn.first()));
        });
    }

    @Example
    void lamportTimesWithoutMaxAreNoUse() {
        BinaryOperator<LamportClock> withoutMax = (own, sender) -> own.tick();

        assertThat(Runs.fixed(50))
                .anyMatch(drawn -> !CutLaws.lamportCutsAreConsistent(
                        Run.of(drawn.processes(), drawn.events(), Run.MERGE_AND_TICK, withoutMax)));
    }

    @Example
    void notEveryConsistentCutIsALamportCut() {
        assertThat(Runs.fixed(50)).anyMatch(drawn -> {
            Run run = drawn.run();
            Cut cut = run.cut(drawn.first());
            return new DefinedCuts(run.computation()).isConsistent(cut)
                    && LongStream.rangeClosed(0, drawn.events().size())
                            .noneMatch(ticks -> cut.equals(Cut.upTo(new LamportTime(ticks), run.times())));
        });
    }

    @Example
    void oneProcessFromOneCutAndTheRestFromAnotherDoNotMix() {
        BinaryOperator<Cut> mixed = (first, second) -> {
            SortedMap<ProcessId, Long> counts = new TreeMap<>(second.events());
            ProcessId process = first.events().firstKey();
            counts.put(process, first.count(process));
            return new Cut(counts);
        };

        assertThat(Runs.fixed(200)).anyMatch(drawn -> {
            Run run = drawn.run();
            return !CutLaws.keepsConsistency(mixed, run, run.cut(drawn.first()), run.cut(drawn.second()));
        });
    }

    private static boolean everyOther(Frontier frontier, BiPredicate<Long, Long> law) {
        return frontier.vectors().entrySet().stream()
                .allMatch(own -> frontier.vectors().entrySet().stream()
                        .filter(other -> !other.getKey().equals(own.getKey()))
                        .allMatch(other -> law.test(
                                own.getValue().entry(own.getKey()),
                                other.getValue().entry(own.getKey()))));
    }

    private static void assertRejected(Predicate<Frontier> twin) {
        assertThat(Runs.fixed(200)).anyMatch(drawn -> {
            Run run = drawn.run();
            return !CutLaws.tellsConsistency(twin, run, run.cut(drawn.first()));
        });
    }

    private static VectorClock mergeAlone(VectorClock own, VectorClock sender) {
        return new VectorClock(own.process(), own.time().merge(sender.time()));
    }
}
