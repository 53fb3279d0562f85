package dev.antecedent.protocol.snapshot;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.Map;

/**
 * Snapshots by markers. Constants: {@code Process}, {@code Initial}, {@code Amount}, and optionally {@code MaxQueue}, the
 * bound on the messages in a channel.
 */
public final class ChandyLamportFactory implements ProtocolFactory {

    @Override
    public String name() {
        return ChandyLamportProtocol.NAME;
    }

    @Override
    public Map<String, Value> constants(int processes) {
        return LedgerConstants.usual(processes)
                .values(ChandyLamportProtocol.MARKER, ChandyLamportProtocol.NOT_RECORDED);
    }

    @Override
    public ChandyLamportProtocol create(Map<String, Value> constants) {
        return new ChandyLamportProtocol(LedgerConstants.of(constants), LedgerConstants.bound(constants, "MaxQueue"));
    }
}
