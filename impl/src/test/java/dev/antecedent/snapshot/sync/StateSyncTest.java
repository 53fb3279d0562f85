package dev.antecedent.snapshot.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateSyncTest {

    private static final ProcessId A = new ProcessId("a");
    private static final ProcessId B = new ProcessId("b");

    /** A byte on the wire costs 1, an update 10, a byte of the value 2. */
    private static final SyncCost COST = new SyncCost(1, 10, 2);

    private static final StateSync<Long, Long> SYNC = new StateSync<>(COST, sizes(100, 20));

    private final List<Update<Long>> kept = new ArrayList<>();

    @Test
    void fewUpdatesAreReplayedAndManyAreNot() {
        // The value costs (1 + 2) * 100 = 300, an update 20 + 10 = 30: as it is from the eleventh on.
        Replica<Long, Long> behind = start(B, new Balance());
        Replica<Long, Long> ten = made(start(A, new Balance()), 10);

        SyncPlan.Delta<Long, Long> delta = delta(plan(behind, ten));
        assertThat(delta.updates()).hasSize(10);
        assertThat(delta.nanos()).isEqualTo(300);
        Replica<Long, Long> eleven = made(ten, 1);
        SyncPlan.Full<Long, Long> full = full(plan(behind, eleven));
        assertThat(full.rest()).isEmpty();
        assertThat(full.join()).isFalse();
        assertThat(full.nanos()).isEqualTo(300);
        assertThat(COST.crossover(100, 20)).isEqualTo(10);
    }

    @Test
    void anEarlierSnapshotIsFollowedByTheRest() {
        Replica<Long, Long> earlier = made(start(A, new Balance()), 20);
        Replica<Long, Long> now = made(earlier, 3);
        Replica<Long, Long> behind = start(B, new Balance());

        SyncPlan<Long, Long> plan = SYNC.plan(behind, now.vector(), earlier.takeSnapshot(), kept);

        assertThat(full(plan).rest()).hasSize(3);
        assertThat(SYNC.carryOut(plan, behind).value()).isEqualTo(now.value());
        assertThat(SYNC.carryOut(plan, behind).vector()).isEqualTo(now.vector());
    }

    @Test
    void betweenConcurrentOnesUpdatesAreSentWhateverTheyCost() {
        Replica<Long, Long> one = made(start(A, new Balance()), 50);
        Replica<Long, Long> other = made(start(B, new Balance()), 1);

        SyncPlan<Long, Long> plan = plan(other, one);

        assertThat(plan).isInstanceOf(SyncPlan.Delta.class);
        assertThat(SYNC.carryOut(plan, other).value()).isEqualTo(one.value() + other.value());
    }

    @Test
    void withoutTheUpdatesTheAnswerIsNoAndSaysWhatWouldBeLost() {
        Replica<Long, Long> one = made(start(A, new Balance()), 50);
        Replica<Long, Long> other = made(start(B, new Balance()), 2);

        SyncPlan<Long, Long> plan = SYNC.plan(other, one.vector(), one.takeSnapshot(), kept.subList(1, 50));

        assertThat(plan).hasToString("Refused[lost={b=1..2}]");
        assertThat(SYNC.carryOut(plan, other)).isEqualTo(other);
    }

    /** A snapshot that is older than what is kept leaves a gap: nothing would be lost, and it does not help. */
    @Test
    void aSnapshotBeforeTheGapIsRefused() {
        Replica<Long, Long> old = made(start(A, new Balance()), 1);
        Replica<Long, Long> now = made(old, 5);

        assertThat(SYNC.plan(start(B, new Balance()), now.vector(), old.takeSnapshot(), kept.subList(3, 6)))
                .hasToString("Refused[lost={}]");
    }

    @Test
    void whoLacksUpdatesThatNobodyKeepsAdoptsWhateverItCosts() {
        Replica<Long, Long> one = made(start(A, new Balance()), 1);

        assertThat(SYNC.plan(start(B, new Balance()), one.vector(), one.takeSnapshot(), List.of()))
                .isInstanceOf(SyncPlan.Full.class);
    }

    @Test
    void semilatticesJoinBetweenConcurrentOnes() {
        Replica<Long, Long> one = made(start(A, new Maximum()), 50);
        Replica<Long, Long> other = made(start(B, new Maximum()), 2);

        SyncPlan<Long, Long> plan = plan(other, one);

        assertThat(full(plan).join()).isTrue();
        assertThat(SYNC.carryOut(plan, other).value()).isEqualTo(50);
        assertThat(SYNC.carryOut(plan, other).vector()).isEqualTo(one.vector().merge(other.vector()));
    }

    @Test
    void whoLacksNothingGetsNothing() {
        Replica<Long, Long> one = made(start(A, new Balance()), 5);

        assertThat(plan(one, start(B, new Balance()))).isEqualTo(new SyncPlan.UpToDate<>());
        assertThat(SYNC.carryOut(new SyncPlan.UpToDate<>(), one)).isEqualTo(one);
    }

    @Test
    void aPlanIsForOneReplica() {
        Replica<Long, Long> one = made(start(A, new Balance()), 5);
        SyncPlan<Long, Long> plan = plan(start(B, new Balance()), one);

        assertThatIllegalArgumentException().isThrownBy(() -> SYNC.carryOut(plan, one));
    }

    @Test
    void costsAreNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SyncCost(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SyncCost(0, Double.NaN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyncCost(0, 0, Double.POSITIVE_INFINITY))
                .withMessage("costs are at least 0 and finite; found 0.0, 0.0 and Infinity");
    }

    @Test
    void whatCostsTheSameIsReplayed() {
        assertThat(SyncCost.choosesAsIs(1, 2)).isTrue();
        assertThat(SyncCost.choosesAsIs(2, 2)).isFalse();
    }

    private SyncPlan<Long, Long> plan(Replica<Long, Long> lagging, Replica<Long, Long> peer) {
        return SYNC.plan(lagging, peer.vector(), peer.takeSnapshot(), kept);
    }

    private static SyncPlan.Delta<Long, Long> delta(SyncPlan<Long, Long> plan) {
        return (SyncPlan.Delta<Long, Long>) plan;
    }

    private static SyncPlan.Full<Long, Long> full(SyncPlan<Long, Long> plan) {
        return (SyncPlan.Full<Long, Long>) plan;
    }

    private static Replica<Long, Long> start(ProcessId process, Replicated<Long, Long> kind) {
        return new Replica<>(process, kind, VectorTimestamp.zero(Set.of(A, B)), kind.nothing());
    }

    /** So many updates more, of the amounts 1, 2 and so on; they are kept. */
    private Replica<Long, Long> made(Replica<Long, Long> replica, int count) {
        Replica<Long, Long> made = replica;
        for (int number = 0; number < count; number++) {
            long next = made.vector().entry(made.process()) + 1;
            Update<Long> update = made.next(new LamportTime(next), next);
            kept.add(update);
            made = made.replay(update).orElseThrow();
        }
        return made;
    }

    private static Sizes<Long, Long> sizes(long value, long update) {
        return new Sizes<>() {
            @Override
            public long ofValue(Long counted) {
                return value;
            }

            @Override
            public long ofUpdate(Update<Long> counted) {
                return update;
            }
        };
    }
}
