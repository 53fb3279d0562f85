package dev.antecedent.linearizability.search;

import java.util.Optional;

/**
 * Configurations that are known to lead nowhere, in tables of bounded size. What is full evicts: a search that forgot a
 * configuration explores it again and comes to the same end, so that eviction costs time and never a verdict.
 *
 * <p>A configuration is dead too if a dead one dominates it: the same frontier, state and live operations, and of no
 * kind more pending operations used. Whatever the dominated one can still do, the other could have done, since it has
 * the same operations left and perhaps some more that it need not use.
 *
 * <p>A configuration is a few words: frontier and state, then the set of slots, then the packed counts of pending
 * operations. One table finds equal configurations, by all words; where there are pending operations, another one finds
 * dominating ones, by the words before the counts.
 */
final class DeadConfigurations {

    private final PendingGroups pending;

    /** Words of a configuration before the counts. */
    private final int base;

    private final ConfigurationTable equal;
    private final Optional<ConfigurationTable> dominating;

    DeadConfigurations(CompactHistory history, long bytes) {
        pending = history.pending;
        base = 1 + history.slotWords;
        int width = base + pending.words();
        boolean dominance = pending.size() > 0;
        long words = Math.min(Integer.MAX_VALUE / 2, bytes / Long.BYTES) / (dominance ? 2 : 1);
        equal = new ConfigurationTable(width, width, base, words);
        dominating = dominance ? Optional.of(new ConfigurationTable(width, base, base, words)) : Optional.empty();
    }

    void clear() {
        equal.clear();
        dominating.ifPresent(ConfigurationTable::clear);
    }

    /** Whether a configuration is known to be dead. */
    boolean contains(long[] configuration) {
        return equal.find(configuration, at -> true) != ConfigurationTable.NONE
                || (dominating.isPresent() && isDominated(dominating.get(), configuration));
    }

    private boolean isDominated(ConfigurationTable table, long[] configuration) {
        return table.find(configuration, at -> pending.atMost(table.words(), at + base, configuration, base))
                != ConfigurationTable.NONE;
    }

    /** Adds a configuration, whose first word is not 0. */
    void add(long[] configuration) {
        equal.add(configuration);
        dominating.ifPresent(table -> {
            int superfluous =
                    table.find(configuration, at -> pending.atMost(configuration, base, table.words(), at + base));
            if (superfluous == ConfigurationTable.NONE) {
                table.add(configuration);
            } else {
                table.put(superfluous, configuration);
            }
        });
    }
}
