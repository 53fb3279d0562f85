package dev.antecedent.modelcheck.probe;

import dev.antecedent.modelcheck.tlc.TlaText;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What TLC evaluated and wrote down with {@code Record} of {@code EvidenceFiles.tla}.
 *
 * @param entries what was written, in order
 */
public record RecordFile(List<Entry> entries) {

    /** The child JVM's system property that names the file. */
    public static final String PROPERTY = "antecedent.record";

    /** A value and the name it was written under. */
    public record Entry(String name, Value value) {}

    /** Copies the entries. */
    public RecordFile {
        entries = List.copyOf(entries);
    }

    /** Reads the file; one that is not there holds nothing. */
    public static RecordFile read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                List<Value> pair = elements(TlaText.value(line));
                entries.add(new Entry(((Value.Text) pair.get(0)).value(), pair.get(1)));
            }
        }
        return new RecordFile(entries);
    }

    /** The values written under this name, in order. */
    public List<Value> values(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .toList();
    }

    /** The elements of a sequence, in order. */
    public static List<Value> elements(Value sequence) {
        return List.copyOf(((Value.Function) sequence).mapping().values());
    }
}
