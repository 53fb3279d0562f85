package dev.antecedent.triad.comparison;

import dev.antecedent.triad.Rule;
import dev.antecedent.triad.RuleFigures;

/**
 * Messages of the repaired protocol with one collector a region, who is also the collector of one of the region's
 * children. So a region costs two messages for gathering and two for handing on, and there are (n-1)/2 regions: n-1
 * messages for each way through the tree.
 *
 * <p>A message is not a byte: a certificate carries the signatures of a quorum, the product of the thresholds, since
 * nobody is trusted below it.
 *
 * @param leaves how many there are, n
 */
public record TriadicMessages(int leaves) {

    /** Messages of a tree with this rule. The thresholds do not matter: who collects waits for fewer, but all send. */
    public static TriadicMessages of(Rule rule) {
        return new TriadicMessages(rule.leaves());
    }

    /** The proposer tells all others. */
    public long proposal() {
        return leaves - 1L;
    }

    /** Statements of all leaves are gathered at the root. */
    public long gathering() {
        return leaves - 1L;
    }

    /** The root's certificate reaches all leaves. */
    public long handingOn() {
        return leaves - 1L;
    }

    /** One decree in a ballot that is there already: proposal; prepare up, certificate down; commit up, certificate down. */
    public long decision() {
        return proposal() + 2 * (gathering() + handingOn());
    }

    /** What a new ballot costs besides: every leaf's status is gathered for its proposer. */
    public long newBallot() {
        return gathering();
    }

    /** How many signatures a certificate carries. */
    public static int signatures(Rule rule) {
        return new RuleFigures(rule).smallestQuorum();
    }
}
