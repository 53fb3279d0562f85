package dev.antecedent.snapshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.CausalOrder;
import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Runs of replicas that update, snapshot, replay, adopt and join at random; the oracle is replay from nothing. */
class StateSyncProperties {

    private static final List<ProcessId> PROCESSES =
            List.of(new ProcessId("a"), new ProcessId("b"), new ProcessId("c"), new ProcessId("d"));

    @Property(tries = 100)
    void aBalanceIsTheSumOfTheUpdatesThatItsVectorCounts(@ForAll long seed) {
        StateSyncSystem<Long, Long> system = run(new Balance(), seed, 80);

        system.replicas()
                .values()
                .forEach(replica -> assertThat(replica.value())
                        .isEqualTo(counted(system, replica)
                                .mapToLong(Update::content)
                                .sum()));
    }

    @Property(tries = 100)
    void aSetHasTheUpdatesThatItsVectorCounts(@ForAll long seed) {
        StateSyncSystem<SortedSet<EventId>, Long> system = run(new GrowingSet<>(), seed, 80);

        system.replicas()
                .values()
                .forEach(replica -> assertThat(replica.value())
                        .containsExactlyElementsOf(counted(system, replica)
                                .map(Update::id)
                                .sorted()
                                .toList()));
    }

    @Property(tries = 100)
    void aMaximumIsThatOfTheUpdatesThatItsVectorCounts(@ForAll long seed) {
        StateSyncSystem<Long, Long> system = run(new Maximum(), seed, 80);

        system.replicas()
                .values()
                .forEach(replica -> assertThat(replica.value())
                        .isEqualTo(counted(system, replica)
                                .mapToLong(Update::content)
                                .max()
                                .orElse(0)));
    }

    @Property(tries = 100)
    void aJournalHasThemInTheOrderOfTheirStamps(@ForAll long seed) {
        StateSyncSystem<List<Update<Long>>, Long> system = run(new Journal<>(), seed, 80);

        system.replicas()
                .values()
                .forEach(replica -> assertThat(replica.value())
                        .containsExactlyElementsOf(counted(system, replica)
                                .sorted(Comparator.<Update<Long>>naturalOrder())
                                .toList()));
    }

    /** Stamps go along with causality: whose vector is less has the earlier time. */
    @Property(tries = 100)
    void stampsAreTotalAndGoAlongWithCausality(@ForAll long seed) {
        Set<Update<Long>> updates = run(new Balance(), seed, 80).updates();

        assertThat(new TreeSet<>(updates)).hasSameSizeAs(updates);
        for (Update<Long> one : updates) {
            for (Update<Long> other : updates) {
                if (one.vector().compare(other.vector()) == CausalOrder.BEFORE) {
                    assertThat(one).isLessThan(other);
                }
            }
        }
    }

    private static <V> Stream<Update<Long>> counted(StateSyncSystem<V, Long> system, Replica<V, Long> replica) {
        return system.updates().stream().filter(update -> update.isCountedBy(replica.vector()));
    }

    private static <V> StateSyncSystem<V, Long> start(Replicated<V, Long> kind) {
        return StateSyncSystem.start(Set.copyOf(PROCESSES), kind);
    }

    private static <V> StateSyncSystem<V, Long> run(Replicated<V, Long> kind, long seed, int steps) {
        Random random = new Random(seed);
        StateSyncSystem<V, Long> system = start(kind);
        for (int step = 0; step < steps; step++) {
            system = step(system, random).orElse(system);
        }
        return system;
    }

    private static <V> Optional<StateSyncSystem<V, Long>> step(StateSyncSystem<V, Long> system, Random random) {
        ProcessId process = PROCESSES.get(random.nextInt(PROCESSES.size()));
        List<ReplicaSnapshot<V>> snapshots = new ArrayList<>(system.snapshots());
        int choice = random.nextInt(8);
        if (choice == 0) {
            return system.make(process, random.nextLong(1_000));
        } else if (choice == 1) {
            return system.takeSnapshot(process);
        } else if (choice <= 5 || snapshots.isEmpty()) {
            List<Update<Long>> updates = new ArrayList<>(system.updates());
            return updates.isEmpty()
                    ? Optional.empty()
                    : system.replay(
                            process, updates.get(random.nextInt(updates.size())).id());
        }
        ReplicaSnapshot<V> snapshot = snapshots.get(random.nextInt(snapshots.size()));
        return choice == 6
                ? system.adopt(process, snapshot.sender(), snapshot.size())
                : system.join(process, snapshot.sender(), snapshot.size());
    }
}
