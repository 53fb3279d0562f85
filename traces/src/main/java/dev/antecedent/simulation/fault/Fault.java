package dev.antecedent.simulation.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Something that goes wrong, besides what the network does to every message. Its text is a clause of a schedule. */
public sealed interface Fault {

    /** The processes that it is about. */
    Set<Integer> processes();

    /**
     * For some time no message gets from one group of processes into another: neither one that is sent in that time nor
     * one that would arrive in it. A process in no group is not cut off from anybody.
     *
     * @param period when; afterwards the partition has healed
     * @param groups two or more, disjoint, none empty
     */
    record Partition(Period period, List<SortedSet<Integer>> groups) implements Fault {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException if there are fewer than two groups, one is empty or two have a common member
         */
        public Partition {
            groups = groups.stream()
                    .<SortedSet<Integer>>map(group -> Collections.unmodifiableSortedSet(new TreeSet<>(group)))
                    .toList();
            if (groups.size() < 2 || groups.stream().anyMatch(Set::isEmpty)) {
                throw new IllegalArgumentException(
                        "a partition has two groups of processes or more, none empty; found " + groups);
            }
            Set<Integer> members = new HashSet<>();
            for (Integer member : groups.stream().flatMap(Set::stream).toList()) {
                if (!members.add(requireProcess(member))) {
                    throw new IllegalArgumentException(
                            "the groups of a partition are disjoint; found " + member + " twice");
                }
            }
        }

        @Override
        public Set<Integer> processes() {
            return groups.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Whether the two are in different groups. */
        public boolean separates(int one, int other) {
            return groupOf(one) >= 0 && groupOf(other) >= 0 && groupOf(one) != groupOf(other);
        }

        private int groupOf(int process) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).contains(process)) {
                    return group;
                }
            }
            return -1;
        }

        @Override
        public String toString() {
            return "partition " + period + " "
                    + groups.stream().map(Fault::text).collect(Collectors.joining("|"));
        }
    }

    /**
     * The process stops, and never comes back.
     *
     * @param time its first tick without it
     */
    record Crash(int process, long time) implements Fault {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the process or the time is negative, or the time beyond {@link
         *     Period#TIME_MAX}
         */
        public Crash {
            requireProcess(process);
            if (time < 0 || time > Period.TIME_MAX) {
                throw new IllegalArgumentException("a time is 0.." + Period.TIME_MAX + "; found " + time);
            }
        }

        @Override
        public Set<Integer> processes() {
            return Set.of(process);
        }

        @Override
        public String toString() {
            return "crash " + process + " " + time;
        }
    }

    /**
     * The process stops, and comes back.
     *
     * @param period when it is not there
     * @param disk whether it finds what it had stored; what it only knew is lost in any case
     */
    record Outage(int process, Period period, boolean disk) implements Fault {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the process is negative
         */
        public Outage {
            requireProcess(process);
        }

        @Override
        public Set<Integer> processes() {
            return Set.of(process);
        }

        @Override
        public String toString() {
            return "crash " + process + " " + period + (disk ? " disk" : " no-disk");
        }
    }

    /**
     * The process's clock is wrong.
     *
     * @param rate by how many percent it is too fast; negative if it is too slow
     * @param offset by how many ticks it is ahead at the start; negative if it is behind
     */
    record Skew(int process, int rate, long offset) implements Fault {

        /** The slowest clock. */
        public static final int RATE_MIN = -90;

        /** The fastest clock. */
        public static final int RATE_MAX = 900;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the process is negative, or rate or offset is out of bounds
         */
        public Skew {
            requireProcess(process);
            if (rate < RATE_MIN || rate > RATE_MAX) {
                throw new IllegalArgumentException(
                        "a clock's rate is wrong by " + RATE_MIN + "% to +" + RATE_MAX + "%; found " + rate + "%");
            }
            if (Math.abs(offset) > Period.TIME_MAX) {
                throw new IllegalArgumentException(
                        "a clock is wrong by at most " + Period.TIME_MAX + " ticks; found " + offset);
            }
        }

        @Override
        public Set<Integer> processes() {
            return Set.of(process);
        }

        @Override
        public String toString() {
            return "skew " + process + " " + signed(rate) + "%" + (offset == 0 ? "" : " " + signed(offset));
        }

        private static String signed(long number) {
            return number < 0 ? Long.toString(number) : "+" + number;
        }
    }

    /**
     * The process does not keep to the protocol.
     *
     * @param behaviour what it does instead, a word that the scenario knows
     */
    record Byzantine(int process, String behaviour) implements Fault {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the process is negative, or the behaviour no word of letters and hyphens
         */
        public Byzantine {
            requireProcess(process);
            if (!behaviour.matches("[a-z]+(-[a-z]+)*")) {
                throw new IllegalArgumentException(
                        "a behaviour is a word such as equivocate; found \"" + behaviour + "\"");
            }
        }

        @Override
        public Set<Integer> processes() {
            return Set.of(process);
        }

        @Override
        public String toString() {
            return "byzantine " + process + " " + behaviour;
        }
    }

    private static int requireProcess(int process) {
        if (process < 0) {
            throw new IllegalArgumentException("processes are counted from 0; found " + process);
        }
        return process;
    }

    /** The members in ascending order; three and more in a row as their first and last. */
    private static String text(SortedSet<Integer> group) {
        List<Integer> members = List.copyOf(group);
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < members.size(); ) {
            int last = first;
            while (last + 1 < members.size() && members.get(last + 1) == members.get(last) + 1) {
                last++;
            }
            if (last - first < 2) {
                last = first;
            }
            parts.add(first == last ? "" + members.get(first) : members.get(first) + ".." + members.get(last));
            first = last + 1;
        }
        return String.join(",", parts);
    }
}
