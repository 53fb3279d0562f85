package dev.antecedent.protocol.triad;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.consensus.TriadicConsensusSystem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Triadic consensus on one value. Constants: {@code Theta}, the thresholds from the root's on, or for one triad {@code
 * TriadThreshold}; {@code Byzantine}, {@code MaxBallot}, {@code Value}, {@code Valid}.
 */
public final class TriadicConsensusFactory implements ProtocolFactory {

    private static final int BALLOTS = 12;

    @Override
    public String name() {
        return TriadicConsensusProtocol.NAME;
    }

    /**
     * The smallest tree that has so many leaves, where majorities of whole triads are quorums. The first leaf of every
     * triad is Byzantine, and with it the first proposers.
     */
    @Override
    public Map<String, Value> constants(int processes) {
        int height = 1;
        while (Rule.of(Collections.nCopies(height, 2).toArray(Integer[]::new)).leaves() < processes) {
            height++;
        }
        List<Integer> thresholds = Stream.concat(Collections.nCopies(height - 1, 2).stream(), Stream.of(3))
                .toList();
        return ConsensusConstants.usual(new Rule(thresholds), BALLOTS).values();
    }

    @Override
    public MessagePassingProtocol<TriadicConsensusSystem> create(Map<String, Value> constants) {
        return new TriadicConsensusProtocol(ConsensusConstants.of(constants));
    }
}
