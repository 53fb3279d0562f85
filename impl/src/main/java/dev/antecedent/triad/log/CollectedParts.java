package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The certificates that a leaf is putting together for the regions it collects for. All of it may be forgotten: whoever
 * still needs a certificate sends its part again.
 */
final class CollectedParts {

    /** Statuses are about all decrees; they are kept under none. */
    private static final int NO_DECREE = 0;

    private static final int VOTES_MAX = 4;

    private final Rule rule;
    private final NavigableMap<Integer, Map<Topic, NavigableMap<Address, Certificate>>> parts = new TreeMap<>();
    private final NavigableMap<Integer, Map<Turn, Set<Statement.Vote>>> votes = new TreeMap<>();

    private final Set<Repeated> repeated = new HashSet<>();

    /** What has been given again in this tick. */
    private record Repeated(Topic topic, Address region) {}

    CollectedParts(Rule rule) {
        this.rule = rule;
    }

    /** When a leaf votes, once: in which ballot and phase. */
    private record Turn(Address place, int number, Class<?> phase) {}

    /**
     * Whether the place has voted otherwise in this ballot, as often as it may: a leaf once, and a region as often as {@link
     * #VOTES_MAX}, since Byzantine leaves in it can certify several values. The others are remembered.
     */
    boolean isOneVoteTooMany(Address place, Statement.Vote vote) {
        Set<Statement.Vote> before = votes.computeIfAbsent(vote.decree(), decree -> new HashMap<>())
                .computeIfAbsent(new Turn(place, vote.ballot(), vote.getClass()), turn -> new HashSet<>());
        int most = place.length() == rule.height() ? 1 : VOTES_MAX;
        return !before.contains(vote) && (before.size() == most || !before.add(vote));
    }

    /**
     * Adds a child's certificate that has been found good.
     *
     * @param again whether the child still waits
     * @return the region's certificate, as soon as there is enough for it, and then once a tick if a child still waits
     */
    Optional<Certificate> add(Topic topic, Certificate part, boolean again) {
        Address region = part.place().parent();
        NavigableMap<Address, Certificate> known = parts.computeIfAbsent(decree(topic), decree -> new HashMap<>())
                .computeIfAbsent(topic, unseen -> new TreeMap<>());
        known.putIfAbsent(part.place(), part);
        Optional<Certificate> before = Optional.ofNullable(known.get(region));
        if (before.isPresent()) {
            return before.filter(complete -> again && repeated.add(new Repeated(topic, region)));
        }
        Optional<Certificate> formed = formed(region, known);
        formed.ifPresent(certificate -> known.put(region, certificate));
        return formed;
    }

    /** A tick is over: what children still wait for may be given once more. */
    void tick() {
        repeated.clear();
    }

    /** Forgets the decrees before this one. */
    void forgetBefore(int decree) {
        parts.subMap(NO_DECREE, false, decree, false).clear();
        votes.headMap(decree).clear();
    }

    /** Forgets what belongs to earlier ballots. */
    void forgetBeforeBallot(int ballot) {
        parts.values().forEach(topics -> topics.keySet().removeIf(topic -> topic.ballot() < ballot));
        votes.values().forEach(cast -> cast.keySet().removeIf(when -> when.number < ballot));
    }

    private Optional<Certificate> formed(Address region, NavigableMap<Address, Certificate> known) {
        List<Certificate> children = new ArrayList<>();
        for (int child = 0; child < Address.ARITY; child++) {
            Certificate part = known.get(region.child(child));
            if (part != null) {
                children.add(part);
            }
        }
        return children.size() < rule.threshold(region)
                ? Optional.empty()
                : Optional.of(new Certificate.OfRegion(region, children));
    }

    private static int decree(Topic topic) {
        return topic instanceof Topic.Votes votes ? votes.vote().decree() : NO_DECREE;
    }
}
