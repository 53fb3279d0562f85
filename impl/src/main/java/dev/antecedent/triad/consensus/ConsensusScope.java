package dev.antecedent.triad.consensus;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.IdealSignatures;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Referee;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is fixed in a system of leaves that decide one value.
 *
 * @param rule which sets are quorums
 * @param byzantine the leaves that may sign anything
 * @param ballotMax the last ballot
 * @param valid the values that are externally valid
 */
public record ConsensusScope(Rule rule, LeafSet byzantine, int ballotMax, SortedSet<Payload> valid) {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the Byzantine leaves are of another tree, or there is no ballot
     */
    public ConsensusScope {
        valid = Collections.unmodifiableSortedSet(new TreeSet<>(valid));
        if (byzantine.height() != rule.height()) {
            throw new IllegalArgumentException("the rule is for a tree of height " + rule.height()
                    + ", the Byzantine leaves are of one of height " + byzantine.height());
        }
        if (ballotMax < 1) {
            throw new IllegalArgumentException("there is at least one ballot; found " + ballotMax);
        }
    }

    /** The leaves that keep to the protocol. */
    public List<Address> correct() {
        return byzantine.complement().leaves();
    }

    /** Who judges evidence; signatures are ideal. */
    Referee referee() {
        return new Referee(rule, new IdealSignatures(), valid::contains);
    }
}
