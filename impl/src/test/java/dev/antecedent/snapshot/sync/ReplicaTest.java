package dev.antecedent.snapshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplicaTest {

    private static final ProcessId A = new ProcessId("a");
    private static final ProcessId B = new ProcessId("b");
    private static final Set<ProcessId> BOTH = Set.of(A, B);

    @Test
    void whoLagsAdopts() {
        Replica<Long, Long> ahead = own(own(start(A, new Balance()), 10), 5);
        Replica<Long, Long> behind = start(B, new Balance());

        assertThat(behind.adopt(ahead.takeSnapshot()))
                .isEqualTo(new Adoption.Adopted<>(new Replica<>(B, new Balance(), vector(2, 0), 15L)));
    }

    @Test
    void afterTheSnapshotComesTheRest() {
        Replica<Long, Long> ahead = own(start(A, new Balance()), 10);
        ReplicaSnapshot<Long> earlier = ahead.takeSnapshot();
        Update<Long> rest = ahead.next(new LamportTime(2), 5L);

        Replica<Long, Long> adopted = adopted(start(B, new Balance()).adopt(earlier));

        assertThat(adopted.replay(rest).map(Replica::value)).contains(15L);
        assertThat(start(B, new Balance()).replay(rest)).isEmpty();
        assertThat(adopted.replay(rest).flatMap(twice -> twice.replay(rest))).isEmpty();
    }

    @Test
    void concurrentOnesSayWhatWouldBeLost() {
        Replica<Long, Long> one = own(own(own(start(A, new Balance()), 1), 2), 3);
        Replica<Long, Long> other = own(start(B, new Balance()), 4);

        assertThat(one.adopt(other.takeSnapshot()))
                .isEqualTo(new Adoption.WouldLose<Long, Long>(new TreeMap<>(Map.of(A, new Adoption.Numbers(1, 3)))));
        assertThat(other.adopt(one.takeSnapshot())).hasToString("WouldLose[lost={b=1}]");
        assertThat(one.join(other.takeSnapshot())).isEmpty();
    }

    @Test
    void whatIsOldChangesNothing() {
        Replica<Long, Long> one = own(start(A, new Balance()), 1);

        assertThat(one.adopt(one.takeSnapshot())).isEqualTo(new Adoption.NothingNew<>());
        assertThat(one.adopt(start(B, new Balance()).takeSnapshot())).isEqualTo(new Adoption.NothingNew<>());
    }

    @Test
    void setsJoinWhateverTheyCount() {
        Replica<SortedSet<EventId>, Long> one = own(start(A, new GrowingSet<>()), 1);
        Replica<SortedSet<EventId>, Long> other = own(start(B, new GrowingSet<>()), 1);

        Optional<Replica<SortedSet<EventId>, Long>> both = one.join(other.takeSnapshot());

        assertThat(both.map(Replica::value).orElseThrow()).containsExactly(new EventId(A, 1), new EventId(B, 1));
        assertThat(both.map(Replica::vector)).contains(vector(1, 1));
        assertThat(both.flatMap(joined -> joined.join(other.takeSnapshot()))).isEmpty();
    }

    @Test
    void aRegisterGoesByArrivalAndAJournalDoesNot() {
        Update<Long> one = start(A, new Register()).next(new LamportTime(1), 1L);
        Update<Long> other = start(B, new Register()).next(new LamportTime(1), 2L);

        assertThat(new Register().effect(new Register().effect(0L, one), other)).isEqualTo(2);
        assertThat(new Register().effect(new Register().effect(0L, other), one)).isEqualTo(1);
        Journal<Long> journal = new Journal<>();
        assertThat(journal.effect(journal.effect(journal.nothing(), other), one))
                .containsExactly(one, other);
    }

    private static <V> Replica<V, Long> start(ProcessId process, Replicated<V, Long> kind) {
        return new Replica<>(process, kind, VectorTimestamp.zero(BOTH), kind.nothing());
    }

    private static <V> Replica<V, Long> own(Replica<V, Long> replica, long amount) {
        LamportTime time = new LamportTime(replica.takeSnapshot().size() + 1);
        return replica.replay(replica.next(time, amount)).orElseThrow();
    }

    private static Replica<Long, Long> adopted(Adoption<Long, Long> adoption) {
        return ((Adoption.Adopted<Long, Long>) adoption).replica();
    }

    private static VectorTimestamp vector(long a, long b) {
        return VectorTimestamp.of(Map.of(A, a, B, b));
    }
}
