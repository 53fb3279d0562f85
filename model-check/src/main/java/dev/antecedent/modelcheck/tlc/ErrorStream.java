package dev.antecedent.modelcheck.tlc;

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
    private final SortedMap<String, Long> coverage = new TreeMap<>();
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
                String[] counted =
                        line.substring(TlcChild.COVERAGE_MARK.length()).split(" ", 2);
                coverage.put(counted[1], Long.parseLong(counted[0]));
            } else if (lines.size() < LINES_KEPT) {
                lines.add(line);
            }
        }
    }

    /** Everything that is not ours. */
    List<String> lines() {
        return lines;
    }

    /** How often sub-expressions of invariants were evaluated: the invariant's name and the place. */
    SortedMap<String, Long> coverage() {
        return coverage;
    }

    /** The last record. */
    Reached last() {
        return last;
    }
}
