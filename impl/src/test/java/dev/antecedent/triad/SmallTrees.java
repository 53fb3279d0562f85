package dev.antecedent.triad;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All rules of height 1 and 2, and all sets of leaves of their trees. */
public final class SmallTrees {

    private SmallTrees() {}

    public static List<Rule> rules() {
        return List.of(Rule.of(2), Rule.of(3), Rule.of(2, 2), Rule.of(2, 3), Rule.of(3, 2), Rule.of(3, 3));
    }

    public static Stream<LeafSet> sets(Rule rule) {
        return IntStream.range(0, 1 << rule.leaves()).mapToObj(mask -> set(rule, mask));
    }

    private static LeafSet set(Rule rule, int mask) {
        return LeafSet.ofIndices(
                rule.height(),
                IntStream.range(0, rule.leaves())
                        .filter(leaf -> (mask >> leaf & 1) == 1)
                        .toArray());
    }
}
