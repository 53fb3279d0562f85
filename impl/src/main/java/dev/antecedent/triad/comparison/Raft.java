package dev.antecedent.triad.comparison;

/**
 * Raft (D. Ongaro, J. Ousterhout, "In Search of an Understandable Consensus Algorithm", USENIX ATC 2014, section 5.3)
 * with a leader in office. It withstands crashes, not Byzantine servers.
 *
 * @param servers how many there are, n
 */
public record Raft(int servers) {

    /** Crashed servers that it withstands: a minority. */
    public int tolerance() {
        return (servers - 1) / 2;
    }

    /** AppendEntries to all followers, and their answers. */
    public long replication() {
        return 2 * (servers - 1L);
    }

    /** The leader's commit index to all followers. Under load it rides on the next entry and costs nothing of its own. */
    public long commitNotification() {
        return servers - 1L;
    }

    /** One entry until every server has it committed. */
    public long decision() {
        return replication() + commitNotification();
    }
}
