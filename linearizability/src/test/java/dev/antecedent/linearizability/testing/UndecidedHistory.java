package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.recording.Recorder;
import java.util.List;

/** A history that no rule decides and that one configuration is not enough for. */
final class UndecidedHistory {

    private UndecidedHistory() {}

    /** Concurrent swaps with repeated values, in an order that has to be searched for. */
    static History make() {
        Recorder recorder = new Recorder("swaps.test");
        List<List<Integer>> swaps = List.of(List.of(2, 0), List.of(1, 2), List.of(0, 1), List.of(1, 2), List.of(0, 1));
        for (int i = 0; i < swaps.size(); i++) {
            recorder.process(i).invoke("cas", swaps.get(i));
        }
        for (int i = 0; i < swaps.size(); i++) {
            recorder.process(i).ok();
        }
        return recorder.history();
    }
}
