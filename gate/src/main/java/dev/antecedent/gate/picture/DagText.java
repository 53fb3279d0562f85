package dev.antecedent.gate.picture;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.gate.report.Columns;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A graph as plain text: what became of it, the drawing, which can be read back, and tables. */
public final class DagText {

    private static final String NOTHING = "-";

    private final DagPicture picture;
    private final StringBuilder text = new StringBuilder();

    private DagText(DagPicture picture) {
        this.picture = picture;
    }

    /** Lines, each with its end. */
    public static String of(DagPicture picture) {
        return new DagText(picture).whole();
    }

    private String whole() {
        Summary summary = new Summary(picture);
        line(visible(picture.name()) + ": " + summary.outcome() + "; " + visible(summary.sentence()));
        if (!picture.note().isEmpty()) {
            line(visible(picture.note()));
        }
        summary.facts().forEach((name, value) -> line("  " + name + ": " + visible(value)));
        section("DRAWING", picture.drawing().print().lines().toList());
        section("EVENTS", events().lines());
        if (!picture.blocks().isEmpty()) {
            section("BLOCKS", blocks().lines());
        }
        for (Recorded election : picture.computed().abft().elections()) {
            if (!election.rows().isEmpty()) {
                String outcome =
                        election.atropos().map(atropos -> "Atropos " + atropos).orElse("not decided");
                section(
                        "ELECTION of frame " + election.frameToDecide() + ": " + visible(outcome),
                        votes(election).lines());
            }
        }
        return text.toString();
    }

    /** An event a line. A branch's entry is {@code lowest-highest}, F is a fork, a dash is nothing. */
    private Columns events() {
        Columns table = new Columns(
                "event",
                "#branch",
                "#seq",
                "#lamport",
                "#frame",
                "root of",
                "#block",
                "highestBefore",
                "lowestAfter",
                "forkless causes");
        LachesisVector computed = picture.computed();
        List<PicturedEvent> events = PicturedEvent.of(picture);
        for (PicturedEvent event : events) {
            String row = computed.forklessCause().get(event.place());
            table.row(
                    visible(event.name()) + (event.isFork() ? " (fork)" : ""),
                    Integer.toString(event.branch()),
                    event.event().seq().toString(),
                    event.event().lamport().toString(),
                    event.event().frame().toString(),
                    (event.rootOf().isEmpty() ? NOTHING : PicturedEvent.range(event.rootOf()))
                            + (event.atroposOf().isEmpty()
                                    ? ""
                                    : ", Atropos of " + PicturedEvent.range(event.atroposOf())),
                    event.block() == 0 ? NOTHING : Integer.toString(event.block()),
                    joined(computed.highestBefore().get(event.place()), DagText::entry),
                    joined(
                            computed.lowestAfter().get(event.place()),
                            seq -> seq == 0 ? NOTHING : Integer.toString(seq)),
                    events.stream()
                            .filter(other -> row.charAt(other.place()) == '1')
                            .map(other -> visible(other.name()))
                            .collect(Collectors.joining(" ")));
        }
        return table;
    }

    private Columns blocks() {
        Columns table = new Columns("#frame", "Atropos", "cheaters", "confirmed");
        for (Block block : picture.blocks()) {
            table.row(
                    block.frame().toString(),
                    visible(block.atropos().name()),
                    block.cheaters().isEmpty()
                            ? NOTHING
                            : joined(
                                    block.cheaters(),
                                    id -> visible(picture.names()
                                            .get(picture.validators()
                                                    .indexOf(id)
                                                    .orElseThrow()))),
                    joined(block.confirmed(), id -> visible(id.name())));
        }
        return table;
    }

    private Columns votes(Recorded election) {
        Columns table = new Columns("root", "#of frame", joined(picture.names(), DagText::visible));
        for (Row row : election.rows()) {
            StringBuilder votes = new StringBuilder();
            for (int subject = 0; subject < row.votes().length(); subject++) {
                int width = Math.max(1, visible(picture.names().get(subject)).length());
                votes.append(row.votes().charAt(subject)).append(" ".repeat(width));
            }
            EventId root = row.root();
            table.row(visible(root.name()), row.frame().toString(), votes.toString());
        }
        return table;
    }

    private static String entry(VectorEntry entry) {
        if (entry instanceof VectorEntry.Seen seen) {
            return seen.lowest() + "-" + seen.highest();
        }
        return entry instanceof VectorEntry.Fork ? "F" : NOTHING;
    }

    private static <T> String joined(List<T> parts, Function<T, String> written) {
        return parts.stream().map(written).collect(Collectors.joining(" "));
    }

    /** Without characters that move a terminal's cursor or turn its text around. */
    private static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints()
                .forEach(point -> visible.appendCodePoint(
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                                ? 0xFFFD
                                : point));
        return visible.toString();
    }

    private void section(String title, List<String> lines) {
        line("");
        line(title);
        lines.forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
