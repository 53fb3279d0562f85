package dev.antecedent.triad.comparison;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.RuleFigures;
import dev.antecedent.triad.Tolerance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The honest answer to how fault tolerant triadic consensus is: a row for every height and every number of levels with
 * threshold 3, with PBFT and Raft on as many processes beside it. Which levels these are does not matter, since all
 * figures are products over the levels.
 *
 * @param height of the tree, h
 * @param threes how many levels have threshold 3, k
 */
public record Comparison(int height, int threes) {

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if there is no rule of that height with so many threes
     */
    public Comparison {
        if (height < 1 || height > Rule.HEIGHT_MAX || threes < 0 || threes > height) {
            throw new IllegalArgumentException("no rule of height " + height + " has " + threes + " levels of 3");
        }
    }

    /** All rows up to this height, the lowest tree first, fewest threes first. */
    public static List<Comparison> upTo(int heightMax) {
        List<Comparison> rows = new ArrayList<>();
        for (int height = 1; height <= heightMax; height++) {
            for (int threes = 0; threes <= height; threes++) {
                rows.add(new Comparison(height, threes));
            }
        }
        return List.copyOf(rows);
    }

    /** The rule of the row that has its threes at the triads. */
    public Rule rule() {
        List<Integer> thresholds = new ArrayList<>(Collections.nCopies(height - threes, 2));
        thresholds.addAll(Collections.nCopies(threes, Address.ARITY));
        return new Rule(thresholds);
    }

    /** How many leaves the tree has, n. */
    public int leaves() {
        return rule().leaves();
    }

    /** How many leaves a smallest quorum has, which is also how many signatures a certificate carries. */
    public int quorum() {
        return new RuleFigures(rule()).smallestQuorum();
    }

    /** How many faults the rule withstands: 3^k - 1 Byzantine ones for safety, 2^(h-k) - 1 silent ones for progress. */
    public Tolerance tolerance() {
        return new RuleFigures(rule()).tolerance();
    }

    /** Messages of triadic consensus. */
    public TriadicMessages messages() {
        return new TriadicMessages(leaves());
    }

    /** PBFT on as many replicas. */
    public Pbft pbft() {
        return new Pbft(leaves());
    }

    /** Raft on as many servers. */
    public Raft raft() {
        return new Raft(leaves());
    }
}
