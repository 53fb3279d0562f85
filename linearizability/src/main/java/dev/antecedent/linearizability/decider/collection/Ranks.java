package dev.antecedent.linearizability.decider.collection;

import java.util.Arrays;

/** The ranks of different numbers, from 0: looked up in a table where they lie close together, as those of events do. */
final class Ranks {

    /** A table may have so many times as many places as there are numbers. */
    private static final int SPARSE = 8;

    private final int size;
    private final int least;

    /** By number less the least one if it is a table; otherwise the numbers themselves, in ascending order. */
    private final int[] ranks;

    private final boolean isTable;

    /** Of these numbers. */
    Ranks(int[] numbers) {
        size = numbers.length;
        least = Arrays.stream(numbers).min().orElse(0);
        long width = (long) Arrays.stream(numbers).max().orElse(0) - least + 1;
        isTable = width <= (long) SPARSE * size;
        ranks = isTable ? table(numbers, (int) width) : numbers.clone();
        if (!isTable) {
            Arrays.sort(ranks);
        }
    }

    private int[] table(int[] numbers, int width) {
        int[] table = new int[width];
        for (int number : numbers) {
            table[number - least] = 1;
        }
        int smaller = 0;
        for (int i = 0; i < width; i++) {
            smaller += table[i];
            table[i] = smaller - 1;
        }
        return table;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** How many are smaller than this one of them. */
    int of(int number) {
        return isTable ? ranks[number - least] : Arrays.binarySearch(ranks, number);
    }
}
