package dev.antecedent.gate.picture;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.EventId;
import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Blocks and elections below the graph. */
final class DagTables {

    private final DagPicture picture;
    private final Markup html;
    private final Map<EventId, Integer> places = new HashMap<>();

    DagTables(DagPicture picture, Markup html) {
        this.picture = picture;
        this.html = html;
        PicturedEvent.of(picture).forEach(event -> places.put(event.event().id(), event.place()));
    }

    void show() {
        html.open("section", "id", "blocks").element("h2", "Blocks");
        if (picture.blocks().isEmpty()) {
            html.element("p", "No frame is decided, so nothing is confirmed.");
        } else {
            blocks();
        }
        html.close("section").open("section", "id", "elections").element("h2", "Elections");
        html.element(
                "p",
                "One for each frame; the subjects are the validators in index order. y: yes, n: no; a capital: a quorum"
                        + " agreed, so it is decided; \u2013: it was decided before.",
                "class",
                "note");
        picture.computed().abft().elections().forEach(this::election);
        html.close("section");
    }

    private void blocks() {
        html.open("div", "class", "scroll").open("table", "class", "data");
        heading(
                "frame",
                "Atropos",
                "confirmed",
                "cheaters seen",
                "decided when",
                "events in the order of confirmation");
        for (Decided decided : picture.computed().abft().blocks()) {
            Block block = decided.block();
            html.open("tr").element("td", block.frame().toString());
            html.open("td");
            event(block.atropos());
            html.close("td").element("td", Integer.toString(block.confirmed().size()));
            html.element("td", block.cheaters().isEmpty() ? "none" : cheaters(block.cheaters()));
            html.open("td");
            event(decided.decidedWhenProcessing());
            html.text(" came").close("td");
            html.element(
                    "td",
                    block.confirmed().isEmpty()
                            ? "nothing: the block before has the same Atropos"
                            : block.confirmed().stream().map(EventId::name).collect(Collectors.joining(" ")),
                    "class",
                    "names");
            html.close("tr");
        }
        html.close("table").close("div");
    }

    private void election(Recorded election) {
        html.open("details", "class", "part").open("summary").element("b", "frame " + election.frameToDecide());
        String outcome = election.rows().isEmpty()
                ? "nobody has voted"
                : election.atropos().map(atropos -> "Atropos " + atropos).orElse("not decided");
        html.element("span", outcome, "class", "note").close("summary");
        if (!election.rows().isEmpty()) {
            html.open("div", "class", "scroll").open("table", "class", "data votes");
            String[] headings = new String[2 + picture.validators().size()];
            headings[0] = "root";
            headings[1] = "of frame";
            for (int subject = 0; subject < picture.validators().size(); subject++) {
                headings[2 + subject] = picture.names().get(subject);
            }
            heading(headings);
            election.rows().forEach(this::row);
            html.close("table").close("div");
        }
        html.close("details");
    }

    private void row(Row row) {
        html.open("tr").open("td");
        event(row.root());
        html.close("td").element("td", row.frame().toString());
        for (char letter : row.votes().toCharArray()) {
            String shown = letter == '-' ? "\u2013" : Character.toString(letter);
            html.element("td", shown, "class", Character.isUpperCase(letter) ? "decides" : "vote");
        }
        html.close("tr");
    }

    /** A name that leads to the event in the graph. */
    private void event(EventId id) {
        String place = Integer.toString(Objects.requireNonNull(places.get(id)));
        html.element("a", id.name(), "href", "#e" + place, "data-place", place);
    }

    private String cheaters(List<ValidatorId> cheaters) {
        return cheaters.stream()
                .map(id -> picture.names().get(picture.validators().indexOf(id).orElseThrow()))
                .collect(Collectors.joining(", "));
    }

    private void heading(String... names) {
        html.open("tr");
        for (String name : names) {
            html.element("th", name, "scope", "col");
        }
        html.close("tr");
    }
}
