package dev.antecedent.gate.picture;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.linearizability.picture.Json;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the page's scripts show. Events are known by their places in the order of arrival. */
final class DagData {

    private static final int NIBBLE = 4;

    private final DagPicture picture;
    private final List<PicturedEvent> events;
    private final Map<EventId, Integer> places = new HashMap<>();
    private final Json json = new Json();

    private DagData(DagPicture picture, List<PicturedEvent> events) {
        this.picture = picture;
        this.events = events;
        events.forEach(event -> places.put(event.event().id(), event.place()));
    }

    static String of(DagPicture picture, List<PicturedEvent> events) {
        return new DagData(picture, events).whole();
    }

    private String whole() {
        Validators validators = picture.validators();
        json.beginObject().line();
        json.name("quorum").number(validators.quorum().least()).line();
        json.name("validators").beginArray();
        List<String> names = picture.names();
        for (int index = 0; index < validators.size(); index++) {
            json.beginArray()
                    .string(names.get(index))
                    .number(validators.stake(index))
                    .endArray();
        }
        json.endArray().line();
        json.name("branches")
                .numbers(picture.computed().branches().stream()
                        .map(branch -> validators.indexOf(branch.creator()).orElseThrow())
                        .toList())
                .line();
        json.name("events").beginArray().line();
        events.forEach(this::event);
        json.endArray().line();
        json.name("votes").beginArray().line();
        picture.computed().abft().elections().forEach(this::election);
        return json.endArray().line().endObject().finished();
    }

    /**
     * Name, branch, seq, Lamport time, frame, block, parents, frames as a root, frames as Atropos, the two vectors, forkless
     * causes.
     */
    private void event(PicturedEvent event) {
        LachesisVector computed = picture.computed();
        json.beginArray();
        json.string(event.name()).number(event.branch());
        json.number(event.event().seq().number());
        json.number(event.event().lamport().ticks());
        json.number(event.event().frame().number()).number(event.block());
        json.numbers(event.parents()).numbers(event.rootOf()).numbers(event.atroposOf());
        json.beginArray();
        computed.highestBefore().get(event.place()).forEach(this::entry);
        json.endArray();
        json.numbers(computed.lowestAfter().get(event.place()));
        json.string(causes(computed.forklessCause().get(event.place()), event.place()));
        json.endArray().line();
    }

    /** 0 for empty, -1 for a fork, else the highest and the lowest place. */
    private void entry(VectorEntry entry) {
        if (entry instanceof VectorEntry.Seen seen) {
            json.beginArray()
                    .number(seen.highest().number())
                    .number(seen.lowest().number())
                    .endArray();
        } else {
            json.number(entry instanceof VectorEntry.Fork ? -1 : 0);
        }
    }

    /** Four events a hexadecimal digit, the first one's bit the highest; only earlier events can be causes. */
    private static String causes(String row, int place) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at <= place; at += NIBBLE) {
            int digit = 0;
            for (int bit = 0; bit < NIBBLE; bit++) {
                boolean isCause = at + bit <= place && row.charAt(at + bit) == '1';
                digit = 2 * digit + (isCause ? 1 : 0);
            }
            digits.append(Character.forDigit(digit, 16));
        }
        return digits.toString();
    }

    /** A line a row: the frame to decide, the root, the frame as whose root it votes, a letter a subject. */
    private void election(Recorded election) {
        for (Row row : election.rows()) {
            json.beginArray().number(election.frameToDecide().number());
            json.number(Objects.requireNonNull(places.get(row.root())));
            json.number(row.frame().number()).string(row.votes()).endArray().line();
        }
    }
}
