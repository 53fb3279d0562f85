package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Progress.Reached;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the child's error stream apart: our own records of how far the search has come, and everything else. */
final class ErrorStream {

    private static final int LINES_KEPT = 1_000;

    private final Progress progress;
    private final List<String> lines = new ArrayList<>();
    private final SortedMap<String, Boolean> actions = new TreeMap<>();
    private final SortedMap<String, Boolean> expressions = new TreeMap<>();
    private Reached last = new Reached(0, 0, 0);

    ErrorStream(Progress progress) {
        this.progress = progress;
    }

    void read(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(TlcChild.MARK)) {
                String[] counts = line.substring(TlcChild.MARK.length()).split(" ", -1);
                last = new Reached(Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]));
                progress.at(last);
            } else if (line.startsWith(TlcChild.COVERAGE_MARK)) {
                addTouched(line.substring(TlcChild.COVERAGE_MARK.length()));
            } else if (lines.size() < LINES_KEPT) {
                lines.add(line);
            }
        }
    }

    /** Everything that is not ours. */
    List<String> lines() {
        return lines;
    }

    /** {@code 1 property Safe line 3, ...}: whether it was touched, what it is, where it is. */
    private void addTouched(String record) {
        boolean touched = record.startsWith("1 ");
        String kind = record.substring(2);
        if (kind.startsWith(TlcChild.ACTION)) {
            actions.put(kind.substring(TlcChild.ACTION.length()), touched);
        } else {
            expressions.put(kind.substring(TlcChild.PROPERTY.length()), touched);
        }
    }

    /** What the search has touched. */
    Coverage coverage() {
        return new Coverage(actions, expressions);
    }

    /** The last record. */
    Reached last() {
        return last;
    }
}
