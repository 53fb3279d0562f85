package dev.antecedent.dag;

import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published algorithm step by step, without regard to time, with at most one {@link Flaw}: entries of highestBefore
 * merged with their marks, lowestAfter written by a walk through the ancestors.
 */
final class FlawedIndex implements ForklessCause {

    private final Flaw flaw;
    private final Validators validators;
    private final List<Integer> creators = new ArrayList<>();
    private final List<Integer> firstSeqs = new ArrayList<>();
    private final List<Integer> lastSeqs = new ArrayList<>();
    private final Map<EventId, Known> events = new HashMap<>();

    FlawedIndex(EventDag dag, Flaw flaw) {
        this.flaw = flaw;
        this.validators = dag.validators();
        for (int creator = 0; creator < validators.size(); creator++) {
            open(creator, 1);
        }
        dag.events().forEach(this::add);
    }

    /** An event, its branch and its vectors; what is missing is 0 or not marked. */
    private record Known(
            Event event,
            int branch,
            List<Known> parents,
            Map<Integer, Integer> highest,
            Set<Integer> marked,
            Map<Integer, Integer> lowest,
            Map<EventId, Boolean> causes) {

        int highest(int at) {
            return highest.getOrDefault(at, 0);
        }

        int lowest(int at) {
            return lowest.getOrDefault(at, 0);
        }
    }

    private int open(int creator, int firstSeq) {
        creators.add(creator);
        firstSeqs.add(firstSeq);
        lastSeqs.add(0);
        return creators.size() - 1;
    }

    private void add(Event event) {
        int seq = event.seq().number();
        List<Known> parents = event.parents().stream().map(this::known).toList();
        int branch = branch(event, parents);
        lastSeqs.set(branch, seq);
        Known added =
                new Known(event, branch, parents, new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        added.highest.put(branch, seq);
        for (Known parent : parents) {
            parent.highest.forEach((at, highest) -> added.highest.merge(at, highest, Math::max));
            added.marked.addAll(parent.marked);
        }
        for (int creator = 0; creator < validators.size(); creator++) {
            mark(added, creator);
        }
        events.put(event.id(), added);
        look(added, branch, seq, added);
    }

    private int branch(Event event, List<Known> parents) {
        int creator = validators.indexOf(event.creator()).orElseThrow();
        Optional<Known> selfParent = event.selfParent().map(id -> parents.get(0));
        int candidate = selfParent.map(Known::branch).orElse(creator);
        int before = event.seq().number() - 1;
        boolean continues = lastSeqs.get(candidate) == before || flaw == Flaw.ENTRY_PER_VALIDATOR;
        return continues ? candidate : open(creator, event.seq().number());
    }

    private void mark(Known added, int creator) {
        List<Integer> own = new ArrayList<>();
        for (int branch = 0; branch < creators.size(); branch++) {
            if (creators.get(branch) == creator) {
                own.add(branch);
            }
        }
        boolean isMarked = own.stream().anyMatch(added.marked::contains);
        if (isMarked && flaw == Flaw.MARKS_ON_KNOWN_BRANCHES) {
            return;
        } else if (isMarked || isOverlap(added, own) || (flaw == Flaw.TWO_BRANCHES_ARE_A_FORK && own.size() > 1)) {
            added.marked.addAll(own);
        }
    }

    private boolean isOverlap(Known added, List<Integer> own) {
        return own.stream()
                .anyMatch(one -> own.stream()
                        .anyMatch(other -> other > one
                                && firstSeqs.get(one) <= added.highest(other)
                                && firstSeqs.get(other) <= added.highest(one)));
    }

    private void look(Known at, int branch, int seq, Known added) {
        boolean stopsEarly = flaw == Flaw.WALK_STOPS_AT_VALIDATOR
                && at.lowest.keySet().stream()
                        .anyMatch(other -> creators.get(other).equals(creators.get(branch)));
        boolean stops = stopsEarly || at.lowest(branch) != 0;
        if (!stops) {
            at.lowest.put(branch, seq);
            at.parents.forEach(parent -> look(parent, branch, seq, added));
        }
    }

    @Override
    public boolean isForklessCause(EventId observer, EventId observed) {
        Known later = known(observer);
        Known earlier = known(observed);
        if (flaw == Flaw.CACHED_AS_MONOTONE) {
            return later.causes.computeIfAbsent(observed, id -> isCached(later, earlier));
        }
        return isCause(later, earlier);
    }

    private boolean isCached(Known later, Known earlier) {
        return isCause(later, earlier)
                || later.parents.stream().anyMatch(parent -> isForklessCause(parent.event.id(), earlier.event.id()));
    }

    private boolean isCause(Known later, Known earlier) {
        if (later.marked.contains(earlier.branch) && flaw != Flaw.CAUSE_BY_A_CHEATER) {
            return false;
        }
        return stake(later, earlier) >= quorum();
    }

    private long stake(Known later, Known earlier) {
        Set<Integer> counted = new HashSet<>();
        long stake = 0;
        for (int branch = 0; branch < creators.size(); branch++) {
            boolean isEmpty = earlier.lowest(branch) == 0 && flaw != Flaw.EMPTY_COUNTS;
            boolean isMarked = later.marked.contains(branch) && flaw != Flaw.CHEATERS_ARE_WITNESSES;
            if (!isEmpty && !isMarked && earlier.lowest(branch) <= later.highest(branch)) {
                boolean isFirst = counted.add(creators.get(branch));
                stake += isFirst || flaw == Flaw.CREATOR_COUNTED_TWICE ? validators.stake(creators.get(branch)) : 0;
            }
        }
        return stake;
    }

    private long quorum() {
        long total = validators.totalStake();
        return switch (flaw) {
            case QUORUM_OF_TWO_THIRDS -> (2 * total + 2) / 3;
            case QUORUM_IN_32_BITS -> (int) (2 * total) / 3 + 1;
            default -> 2 * total / 3 + 1;
        };
    }

    private Known known(EventId id) {
        return Optional.ofNullable(events.get(id)).orElseThrow(() -> new UnknownEventException(id));
    }
}
