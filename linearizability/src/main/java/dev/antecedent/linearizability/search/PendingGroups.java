package dev.antecedent.linearizability.search;

import java.util.Arrays;
import java.util.List;

/**
 * Pending operations by kind. Those of one kind differ in their invocations only and may take effect at any later time,
 * so a search loses nothing by using the earliest invoked one first; then how many of a kind were used says which. The
 * counts of all kinds are packed into words, each in a field with a spare bit on top that is always 0: it makes
 * comparing all fields of a word one subtraction.
 */
final class PendingGroups {

    private final int[] kinds;

    /** By group: the invocations, ascending. */
    private final int[][] invocations;

    /** By group: the numbers of the operations, in the order of their invocations. */
    private final int[][] operations;

    private final int[] words;
    private final int[] shifts;
    private final long[] spareBits;

    /**
     * Packs groups.
     *
     * @param operations by group, the numbers of its operations in the order of their invocations
     */
    PendingGroups(int[] kinds, List<int[]> operations, int[] invocationOfNumber) {
        this.kinds = kinds;
        this.operations = operations.toArray(new int[0][]);
        invocations = new int[kinds.length][];
        words = new int[kinds.length];
        shifts = new int[kinds.length];
        int word = 0;
        int shift = 0;
        long[] spare = new long[kinds.length + 1];
        for (int group = 0; group < kinds.length; group++) {
            invocations[group] = Arrays.stream(this.operations[group])
                    .map(number -> invocationOfNumber[number])
                    .toArray();
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(invocations[group].length) + 1;
            if (shift + width > Long.SIZE) {
                word++;
                shift = 0;
            }
            words[group] = word;
            shifts[group] = shift;
            shift += width;
            spare[word] |= 1L << (shift - 1);
        }
        spareBits = Arrays.copyOf(spare, kinds.length == 0 ? 0 : word + 1);
    }

    int size() {
        return kinds.length;
    }

    /** How many words hold the counts. */
    int words() {
        return spareBits.length;
    }

    int kind(int group) {
        return kinds[group];
    }

    /** The number of the group's next unused operation. */
    int operation(int group, int used) {
        return operations[group][used];
    }

    /** Whether the group has one more, invoked before that time. */
    boolean hasNext(int group, int used, int before) {
        return used < invocations[group].length && invocations[group][used] < before;
    }

    /** Adds to the count of a group, in words that start at {@code from}. */
    void add(long[] packed, int from, int group, int change) {
        packed[from + words[group]] += (long) change << shifts[group];
    }

    /** Whether each count of the first is at most that of the second. */
    boolean atMost(long[] first, int firstFrom, long[] second, int secondFrom) {
        for (int i = 0; i < spareBits.length; i++) {
            long spare = spareBits[i];
            if ((((second[secondFrom + i] | spare) - first[firstFrom + i]) & spare) != spare) {
                return false;
            }
        }
        return true;
    }
}
