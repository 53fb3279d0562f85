package dev.antecedent.protocol.triad;

import dev.antecedent.trace.Value;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.consensus.ConsensusScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The constants of the specification.
 *
 * @param scope what the implementation has to know
 * @param named all values that leaves can name, valid or not
 */
record ConsensusConstants(ConsensusScope scope, SortedSet<Payload> named) {

    private static final String THETA = "Theta";
    private static final String TRIAD_THRESHOLD = "TriadThreshold";
    private static final String BYZANTINE = "Byzantine";
    private static final String MAX_BALLOT = "MaxBallot";
    private static final String VALUE = "Value";
    private static final String VALID = "Valid";

    /** Copies the values. */
    ConsensusConstants {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }

    /** Two valid values and an invalid one; the first leaf of every triad is Byzantine. */
    static ConsensusConstants usual(Rule rule, int ballots) {
        LeafSet byzantine = LeafSet.empty(rule.height());
        for (Address leaf : LeafSet.all(rule.height()).leaves()) {
            byzantine = leaf.index() % Address.ARITY == 0 ? byzantine.with(leaf) : byzantine;
        }
        SortedSet<Payload> valid = payloads(List.of("v", "w"));
        return new ConsensusConstants(
                new ConsensusScope(rule, byzantine, ballots, valid), payloads(List.of("v", "w", "x")));
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if one is missing or not of its type; the message names it
     */
    static ConsensusConstants of(Map<String, Value> constants) {
        Rule rule = rule(constants);
        LeafSet byzantine = LeafSet.empty(rule.height());
        for (String leaf : strings(constants, BYZANTINE)) {
            byzantine = byzantine.with(Address.of(leaf));
        }
        return new ConsensusConstants(
                new ConsensusScope(rule, byzantine, number(constants, MAX_BALLOT), payloads(strings(constants, VALID))),
                payloads(strings(constants, VALUE)));
    }

    /** As a trace's header has them. */
    Map<String, Value> values() {
        return Map.of(
                THETA,
                Value.sequence(scope.rule().thresholds().stream().map(Value::of).toList()),
                BYZANTINE,
                Value.set(scope.byzantine().leaves().stream()
                        .map(ConsensusVariables::name)
                        .toList()),
                MAX_BALLOT,
                Value.of(scope.ballotMax()),
                VALUE,
                ConsensusVariables.names(named),
                VALID,
                ConsensusVariables.names(scope.valid()),
                "None",
                ConsensusVariables.NONE,
                "NoLock",
                ConsensusVariables.NO_LOCK,
                "NoStatus",
                ConsensusVariables.NO_STATUS);
    }

    private static Rule rule(Map<String, Value> constants) {
        Value theta = constants.get(THETA);
        if (theta == null) {
            return Rule.of(number(constants, TRIAD_THRESHOLD));
        }
        List<Integer> thresholds = new ArrayList<>();
        if (theta instanceof Value.Function sequence && sequence.isSequence()) {
            sequence.mapping().values().forEach(threshold -> thresholds.add(number(THETA, threshold)));
        }
        return new Rule(thresholds);
    }

    private static int number(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        if (value == null) {
            throw new IllegalArgumentException("constant " + name + " is missing; it must be a number");
        }
        return number(name, value);
    }

    private static int number(String name, Value value) {
        if (value instanceof Value.Int number && number.value() >= 0 && number.value() <= Integer.MAX_VALUE) {
            return (int) number.value();
        }
        throw new IllegalArgumentException("constant " + name + " must be made of numbers from 0; found " + value);
    }

    private static SortedSet<String> strings(Map<String, Value> constants, String name) {
        Value value = constants.get(name);
        SortedSet<String> strings = new TreeSet<>();
        if (value instanceof Value.SetOf set) {
            for (Value element : set.elements()) {
                if (element instanceof Value.Text text) {
                    strings.add(text.value());
                }
            }
            if (strings.size() == set.elements().size()) {
                return strings;
            }
        }
        throw new IllegalArgumentException("constant " + name + " must be a set of strings, such as {\"v\", \"w\"};"
                + " found " + (value == null ? "none" : value));
    }

    private static SortedSet<Payload> payloads(Collection<String> texts) {
        SortedSet<Payload> payloads = new TreeSet<>();
        texts.forEach(text -> payloads.add(new Payload(text)));
        return payloads;
    }
}
