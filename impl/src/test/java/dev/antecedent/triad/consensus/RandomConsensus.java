package dev.antecedent.triad.consensus;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Runs a system for a while: somebody tries something, again and again, and seldom goes on to the next ballot. Mostly a
 * leaf hears of one value only, as in a network that is split; the split goes through the triads or between them.
 */
final class RandomConsensus {

    private static final int LEAVES_BALLOT_ONCE_IN = 400;

    private static final int HEARS_OTHERS_ONCE_IN = 20;

    private final SplittableRandom random;
    private final boolean splitBetweenTriads;
    private final List<Payload> values;
    private TriadicConsensusSystem system;

    private RandomConsensus(ConsensusScope scope, List<Payload> values, long seed) {
        this.random = new SplittableRandom(seed);
        this.splitBetweenTriads = random.nextBoolean();
        this.values = values;
        this.system = TriadicConsensusSystem.start(scope);
    }

    /** The states of a run with so many tries. */
    static List<TriadicConsensusSystem> run(ConsensusScope scope, List<Payload> values, long seed, int tries) {
        RandomConsensus run = new RandomConsensus(scope, values, seed);
        List<TriadicConsensusSystem> states = new ArrayList<>(List.of(run.system));
        for (int i = 0; i < tries; i++) {
            run.attempt().ifPresent(next -> {
                run.system = next;
                states.add(next);
            });
        }
        return states;
    }

    /** The values that correct leaves have decided. */
    static Set<Payload> decided(TriadicConsensusSystem system) {
        return system.leaves().values().stream()
                .flatMap(leaf -> leaf.decided().stream())
                .collect(Collectors.toSet());
    }

    private Optional<TriadicConsensusSystem> attempt() {
        List<Address> leaves = List.copyOf(system.leaves().keySet());
        Address leaf = leaves.get(random.nextInt(leaves.size()));
        boolean hearsAll = random.nextInt(HEARS_OTHERS_ONCE_IN) == 0;
        int side = splitBetweenTriads ? leaf.index() / Address.ARITY : leaf.index();
        Payload value = values.get(hearsAll ? random.nextInt(values.size()) : side % 2);
        int highest = system.leaves().values().stream()
                .mapToInt(CorrectLeaf::ballot)
                .max()
                .orElseThrow();
        return switch (random.nextInt(5)) {
            case 0 ->
                system.join(leaf, random.nextInt(LEAVES_BALLOT_ONCE_IN) == 0 ? highest + 1 : Math.max(1, highest));
            case 1 -> system.propose(Math.max(1, highest), value);
            case 2 -> system.prepare(leaf, value);
            case 3 -> system.commit(leaf, value);
            default -> system.decide(leaf, value);
        };
    }
}
