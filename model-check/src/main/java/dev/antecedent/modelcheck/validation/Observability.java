package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.validation.Mutation.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the behaviour a trace lets one see: of its single-field mutations, the share that is rejected. A trace
 * that would also be accepted with another action, argument or value in it says little by being accepted.
 *
 * @param fields for each field of the trace's lines, how many of its mutations were tried and rejected
 * @param unlogged parameters that no line names, in words
 */
public record Observability(SortedMap<Field, Tally> fields, List<String> unlogged) {

    /**
     * Mutations of one field.
     *
     * @param tried how many
     * @param rejected how many of them no behaviour of the specification matches
     */
    public record Tally(int tried, int rejected) {
        Tally plus(boolean isRejected) {
            return new Tally(tried + 1, rejected + (isRejected ? 1 : 0));
        }

        int percent() {
            return tried == 0 ? 0 : (int) (100L * rejected / tried);
        }
    }

    /** Copies the collections. */
    public Observability {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        unlogged = List.copyOf(unlogged);
    }

    /** All fields together. */
    public Tally total() {
        Tally total = new Tally(0, 0);
        for (Tally tally : fields.values()) {
            total = new Tally(total.tried() + tally.tried(), total.rejected() + tally.rejected());
        }
        return total;
    }

    /** The share of mutations that are rejected, in percent, rounded down; 0 where none could be tried. */
    public int percent() {
        return total().percent();
    }

    /** The fields of which fewer than this many percent of the mutations are rejected. */
    public List<Field> below(int percent) {
        List<Field> below = new ArrayList<>();
        for (Map.Entry<Field, Tally> field : fields.entrySet()) {
            if (field.getValue().percent() < percent) {
                below.add(field.getKey());
            }
        }
        return below;
    }
}
