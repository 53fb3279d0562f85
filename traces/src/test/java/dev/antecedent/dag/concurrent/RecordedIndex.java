package dev.antecedent.dag.concurrent;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.recording.Recorder;
import java.util.List;
import java.util.function.Consumer;

/** An index whose operations are recorded. Process 0 adds, others ask. */
final class RecordedIndex {

    private final Recorder recorder = new Recorder("index");
    private final Consumer<Event> adding;
    private final ForklessCause causes;

    RecordedIndex(Consumer<Event> adding, ForklessCause causes) {
        this.adding = adding;
        this.causes = causes;
    }

    // snippet: recording
    void add(Event event) {
        recorder.process(0).run("add", event.id().name(), () -> adding.accept(event));
    }

    void ask(int process, EventId observer, EventId observed) {
        recorder.process(process)
                .call("forkless-cause", List.of(observer.name(), observed.name()), () -> answer(observer, observed));
    }

    private Object answer(EventId observer, EventId observed) {
        try {
            return causes.isForklessCause(observer, observed);
        } catch (UnknownEventException notAdded) {
            return GrowingGraphDefinition.UNKNOWN;
        }
    }
    // end

    History history() {
        return recorder.history();
    }
}
