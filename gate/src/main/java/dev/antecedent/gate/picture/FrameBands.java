package dev.antecedent.gate.picture;

import dev.antecedent.linearizability.picture.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The frames as bands behind the events, strand by strand: a frame begins at other times for other validators. */
final class FrameBands {

    private FrameBands() {}

    static String of(List<PicturedEvent> events, DagLayout layout) {
        Map<Integer, List<PicturedEvent>> strands = new TreeMap<>();
        for (PicturedEvent event : events) {
            strands.computeIfAbsent(event.branch(), any -> new ArrayList<>()).add(event);
        }
        Markup svg = new Markup();
        svg.open("g", "class", "bands");
        strands.values().forEach(strand -> strand(svg, strand, layout));
        return svg.close("g").finished();
    }

    private static void strand(Markup svg, List<PicturedEvent> strand, DagLayout layout) {
        int begin = 0;
        for (int end = 1; end <= strand.size(); end++) {
            boolean over = end == strand.size()
                    || !strand.get(end)
                            .event()
                            .frame()
                            .equals(strand.get(begin).event().frame());
            if (over) {
                int bottom = end == strand.size()
                        ? layout.y(strand.get(end - 1)) + DagLayout.ROW / 2
                        : layout.y(strand.get(end)) - DagLayout.ROW / 2;
                band(svg, strand.get(begin), bottom, layout);
                begin = end;
            }
        }
    }

    private static void band(Markup svg, PicturedEvent first, int bottom, DagLayout layout) {
        int frame = first.event().frame().number();
        int left = layout.x(first.branch()) - DagLayout.STRAND / 2;
        int top = layout.y(first) - DagLayout.ROW / 2;
        String[] place = {
            "x", Integer.toString(left),
            "y", Integer.toString(top),
            "width", Integer.toString(DagLayout.STRAND),
            "height", Integer.toString(bottom - top)
        };
        List<String> attributes = new ArrayList<>(List.of("class", frame % 2 == 0 ? "band even" : "band odd"));
        attributes.addAll(List.of(place));
        svg.empty("rect", attributes.toArray(String[]::new));
        svg.empty("path", "class", "frame-begin", "d", "M" + left + "," + top + "h" + DagLayout.STRAND);
    }
}
