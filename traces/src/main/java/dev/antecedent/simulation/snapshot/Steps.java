package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.trace.Call;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * Writes down the steps of shards, with what is to be seen of each.
 *
 * @param recorder where
 * @param observed what is to be seen
 * @param <S> the shards' state machine
 */
record Steps<S>(RunRecorder recorder, BiFunction<Call, SortedMap<ProcessId, S>, Observation> observed) {

    void take(Call call, SortedMap<ProcessId, S> shards) {
        if (recorder.isTracing()) {
            Observation seen = observed.apply(call, shards);
            recorder.step(call, seen.state(), seen.partial());
        }
    }
}
