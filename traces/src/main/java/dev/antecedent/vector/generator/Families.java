package dev.antecedent.vector.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of drawn graphs, by names that never change their meaning. */
final class Families {

    private Families() {}

    /** All of them, in the order of the suite. */
    static Map<String, Shape> all() {
        Map<String, Shape> families = new LinkedHashMap<>();
        families.put("single", Shape.of(8, 1, 1));
        families.put("single-fork", Shape.of(9, 1, 1).forking(1, 35));
        families.put("pair", Shape.of(12, 1, 1, 1));
        families.put("pair-fork", Shape.of(12, 1, 1, 2).forking(1, 35));
        families.put("equal-3", Shape.of(14, 2, 1, 1, 1));
        families.put("equal-4", Shape.of(22, 3, 1, 1, 1, 1));
        families.put("equal-6", Shape.of(28, 3, 1, 1, 1, 1, 1, 1));
        families.put("weighted-221", Shape.of(16, 2, 2, 2, 1));
        families.put("weighted-122", Shape.of(16, 2, 1, 2, 2));
        families.put("weighted-5321", Shape.of(22, 2, 5, 3, 2, 1));
        families.put("weighted-1235", Shape.of(22, 2, 1, 2, 3, 5));
        families.put("fork-3", Shape.of(14, 2, 1, 1, 1).forking(1, 40));
        families.put("fork-4", Shape.of(24, 3, 1, 1, 1, 1).forking(1, 30));
        families.put("fork-weighted", Shape.of(20, 2, 5, 3, 2, 1).forking(1, 35));
        families.put("fork-two", Shape.of(24, 2, 4, 3, 2, 2, 1).forking(2, 30));
        families.put("lag-3", Shape.of(22, 2, 1, 1, 1).lagging(70));
        families.put("lag-4", Shape.of(26, 3, 1, 1, 1, 1).lagging(75));
        families.put("lag-fork", Shape.of(26, 3, 2, 2, 2, 1).forking(1, 30).lagging(60));
        families.put("low-claims", Shape.of(18, 2, 2, 2, 1, 1).claimingBelow(40));
        families.put(
                "low-claims-fork", Shape.of(20, 2, 1, 1, 1, 1).forking(1, 30).claimingBelow(40));
        families.put("over-third", Shape.of(18, 2, 1, 1, 1, 1).forking(2, 40));
        families.put("over-third-heavy", Shape.of(12, 2, 1, 2, 1, 2).forking(2, 40));
        families.put("cheaters-only", Shape.of(10, 2, 1, 1).forking(2, 40));
        families.put("stake-32-bit", Shape.of(8, 2, 1_000_000_001, 100_000_003, 1_000_000_002));
        families.put("stake-24-bit", Shape.of(8, 2, 666_666_666, 666_666_667, 666_666_667));
        families.put("lag-long", Shape.of(40, 3, 1, 1, 1, 1).lagging(85));
        families.put("lag-short", Shape.of(30, 2, 1, 1, 1).lagging(85));
        families.put("lag-weighted", Shape.of(36, 2, 3, 2, 2, 2, 1).lagging(80));
        families.put("late-first", Shape.of(30, 2, 2, 1, 1, 1, 1, 1).lagging(60));
        families.put("late-equal", Shape.of(30, 3, 1, 1, 1, 1).lagging(60));
        families.put("heavy-fork", Shape.of(14, 1, 3, 1).forking(1, 40));
        families.put("heavy-two-forks", Shape.of(16, 2, 7, 1, 1).forking(2, 40));
        families.put("fork-long", Shape.of(44, 3, 1, 1, 1, 1).forking(1, 15));
        families.put("sparse-4", Shape.of(30, 1, 1, 1, 1, 1));
        families.put("tie", Shape.of(28, 2, 1, 1, 1, 1, 1));
        return families;
    }
}
