package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.trace.Value;
import java.util.List;

/**
 * Who took each step of a run, and which messages went from step to step.
 *
 * @param source how that is known, as a sentence
 * @param lanes the processes
 * @param actors by step, the lane that took it; -1 for a step of the network
 * @param messages in the order of their sending
 * @param recordings by lane, the places of the steps in which it recorded its first, second, third snapshot, and so on
 * @param recordsSnapshots whether it is known where the processes record snapshots
 */
record Traffic(
        String source,
        List<Value> lanes,
        List<Integer> actors,
        List<Message> messages,
        List<List<Integer>> recordings,
        boolean recordsSnapshots) {

    Traffic {
        lanes = List.copyOf(lanes);
        actors = List.copyOf(actors);
        messages = List.copyOf(messages);
        recordings = List.copyOf(recordings);
    }

    /** Without recordings. */
    Traffic(String source, List<Value> lanes, List<Integer> actors, List<Message> messages) {
        this(
                source,
                lanes,
                actors,
                messages,
                lanes.stream().map(lane -> List.<Integer>of()).toList(),
                false);
    }
}
