package dev.antecedent.gate.bench;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A graph for a peer to read, one JSON object a line: the stakes of the validators 1, 2 and so on; the events, parents
 * first, each with the numbers of those that it is asked about when it has been added; the pairs to ask about then.
 */
final class DagFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DagFile() {}

    static void write(TimedDag dag, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            ObjectNode first = JSON.createObjectNode();
            dag.stakes().forEach(first.putArray("stakes")::add);
            line(out, first);
            List<Event> events = dag.events();
            for (int number = 0; number < events.size(); number++) {
                line(out, event(events.get(number), dag.asked(number)));
            }
            for (int query = 0; query < dag.queries(); query++) {
                ObjectNode pair = JSON.createObjectNode();
                line(out, pair.put("observer", dag.observer(query)).put("observed", dag.observed(query)));
            }
        }
    }

    private static ObjectNode event(Event event, int[] asked) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", event.id().name());
        json.put("creator", event.creator().number());
        json.put("seq", event.seq().number());
        json.put("lamport", event.lamport().ticks());
        event.parents().stream().map(EventId::name).forEach(json.putArray("parents")::add);
        for (int number : asked) {
            json.withArray("asked").add(number);
        }
        return json;
    }

    private static void line(BufferedWriter out, ObjectNode json) throws IOException {
        out.write(json.toString());
        out.write('\n');
    }
}
