package dev.antecedent.triad.comparison;

/**
 * Practical Byzantine fault tolerance (M. Castro, B. Liskov, "Practical Byzantine Fault Tolerance", OSDI 1999, section
 * 4.2), as published: with authenticators, all to all.
 *
 * @param replicas how many there are, n
 */
public record Pbft(int replicas) {

    /** Byzantine replicas that it withstands, safe and live: less than a third. */
    public int tolerance() {
        return (replicas - 1) / 3;
    }

    /** The primary tells all others. */
    public long prePrepare() {
        return replicas - 1L;
    }

    /** Every backup tells all others. */
    public long prepare() {
        return (replicas - 1L) * (replicas - 1L);
    }

    /** Every replica tells all others. */
    public long commit() {
        return replicas * (replicas - 1L);
    }

    /** One request until every replica has it committed: 2n(n-1). */
    public long decision() {
        return prePrepare() + prepare() + commit();
    }
}
