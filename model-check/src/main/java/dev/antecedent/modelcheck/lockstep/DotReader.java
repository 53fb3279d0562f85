package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.tlc.TlaText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the state graph that TLC writes with {@code -dump dot,actionlabels}, line by line: {@code id [label="state"]},
 * with {@code style = filled} for an initial state, and {@code id -> id [label="action",..]}. An edge may stand before
 * the state that it leads to.
 */
final class DotReader {

    private static final String LABEL = " [label=\"";
    private static final String ARROW = " -> ";

    private record Dangling(int source, String action, long target) {}

    private final StateGraph graph = new StateGraph();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<String, String> actions = new HashMap<>();
    private final List<Dangling> dangling = new ArrayList<>();

    private DotReader() {}

    /**
     * The graph in the file.
     *
     * @throws IOException if it cannot be read, or is no such file
     */
    static StateGraph read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines);
        }
    }

    /** The graph in the text. */
    static StateGraph parse(String text) throws IOException {
        return read(new BufferedReader(new StringReader(text)));
    }

    private static StateGraph read(BufferedReader lines) throws IOException {
        DotReader reader = new DotReader();
        boolean ended = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            ended = line.equals("}");
            reader.line(line);
        }
        if (!ended) {
            throw new IOException("TLC's state graph is cut off");
        }
        return reader.finish();
    }

    private void line(String line) throws IOException {
        int label = line.indexOf(LABEL);
        if (label < 0) {
            return;
        }
        String text = unescaped(line, label + LABEL.length());
        int arrow = line.lastIndexOf(ARROW, label);
        if (arrow > 0) {
            edge(number(line, 0, arrow), text, number(line, arrow + ARROW.length(), label));
        } else {
            state(number(line, 0, label), text, line.endsWith("style = filled]"));
        }
    }

    private static long number(String line, int from, int to) throws IOException {
        try {
            return Long.parseLong(line, from, to, 10);
        } catch (NumberFormatException e) {
            throw new IOException("found " + line + ", wanted a line of TLC's state graph", e);
        }
    }

    private void state(long id, String text, boolean isInitial) {
        int number = graph.add(TlaText.state(text));
        numbers.put(id, number);
        if (isInitial) {
            graph.addInitial(graph.state(number));
        }
    }

    private void edge(long source, String action, long target) throws IOException {
        Integer from = numbers.get(source);
        if (from == null) {
            throw new IOException("TLC's state graph has a step out of a state that it does not list: " + source);
        }
        String name = actions.computeIfAbsent(action, label -> label);
        Integer to = numbers.get(target);
        if (to == null) {
            dangling.add(new Dangling(from, name, target));
        } else {
            graph.addEdge(from, name, to);
        }
    }

    private StateGraph finish() throws IOException {
        for (Dangling edge : dangling) {
            Integer to = numbers.get(edge.target());
            if (to == null) {
                throw new IOException("TLC's state graph has a step into a state that it does not list: " + edge);
            }
            graph.addEdge(edge.source(), edge.action(), to);
        }
        return graph;
    }

    private static String unescaped(String line, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < line.length() && line.charAt(i) != '"'; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
