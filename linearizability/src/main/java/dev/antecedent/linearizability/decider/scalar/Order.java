package dev.antecedent.linearizability.decider.scalar;

import java.util.Arrays;

/** Orders of the numbers from 0, by keys that belong to them. */
final class Order {

    private Order() {}

    /** The numbers by ascending key; equal keys leave them in their order. */
    static int[] ascending(int[] keys) {
        long[] packed = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            packed[i] = (long) keys[i] << Integer.SIZE | i;
        }
        Arrays.sort(packed);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) packed[i];
        }
        return order;
    }

    /** Puts some numbers in the order of their keys, none negative and all below a bound; equal keys keep the order. */
    static int[] byBuckets(int[] numbers, int[] keys, int bound) {
        int[] next = new int[bound + 1];
        for (int number : numbers) {
            next[keys[number] + 1]++;
        }
        for (int key = 0; key < bound; key++) {
            next[key + 1] += next[key];
        }
        int[] order = new int[numbers.length];
        for (int number : numbers) {
            order[next[keys[number]]++] = number;
        }
        return order;
    }
}
