package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes certificates of whatever is asked for, good or bad. */
record Evidence(Rule rule, SignatureScheme signatures) {

    Certificate.Share share(String leaf, Statement statement) {
        return signatures.signer(Address.of(leaf)).sign(statement);
    }

    /** All three shares of a triad; of the root's children if there is no name. */
    Certificate triad(String triad, Statement statement) {
        List<Certificate> children = new ArrayList<>();
        for (int child = 0; child < Address.ARITY; child++) {
            children.add(share(triad + child, statement));
        }
        return new Certificate.OfRegion(Address.of(triad), children);
    }

    /** The tree of these leaves' shares. */
    Certificate certificate(Statement statement, String... members) {
        SortedMap<Address, List<Certificate>> triads = new TreeMap<>();
        for (String member : members) {
            triads.computeIfAbsent(Address.of(member).parent(), triad -> new ArrayList<>())
                    .add(share(member, statement));
        }
        List<Certificate> children = new ArrayList<>();
        triads.forEach((triad, shares) -> children.add(new Certificate.OfRegion(triad, shares)));
        return new Certificate.OfRegion(Address.ROOT, children);
    }

    Certificate statuses(int ballot, String... triads) {
        return statuses(ballot, Collections.emptySortedMap(), triads);
    }

    /** The statuses of whole triads, of which some leaves are locked. */
    Certificate statuses(int ballot, SortedMap<String, Lock> locks, String... triads) {
        List<Certificate> children = new ArrayList<>();
        for (String triad : triads) {
            List<Certificate> shares = new ArrayList<>();
            for (int child = 0; child < Address.ARITY; child++) {
                SortedMap<Integer, Lock> reported = new TreeMap<>();
                if (locks.containsKey(triad + child)) {
                    reported.put(1, Objects.requireNonNull(locks.get(triad + child)));
                }
                shares.add(share(triad + child, new Statement.Status(ballot, 1, reported)));
            }
            children.add(new Certificate.OfRegion(Address.of(triad), shares));
        }
        return new Certificate.OfRegion(Address.ROOT, children);
    }

    Proposal proposal(String proposer, int ballot, Payload value, Certificate statuses) {
        return new Proposal(share(proposer, new Statement.Propose(1, ballot, value)), statuses);
    }
}
