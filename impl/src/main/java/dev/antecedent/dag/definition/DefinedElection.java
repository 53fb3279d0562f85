package dev.antecedent.dag.definition;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Root;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The election of one frame's Atropos as a recount of the finished graph. Each root's vote on each subject is a function
 * of the root's past, so it is counted here without asking when the root arrived or what was decided by then: a running
 * election lets later roots drop subjects that are decided, which changes no other vote.
 *
 * <p>In the first round, one frame above the frame to decide, a root votes for the subject's root that is its forkless
 * cause, or no. Later it votes as the roots one frame below that are its forkless causes do, by stake, a tie being a yes;
 * if a quorum of them agree, that is a decision. Below a third of cheating stake there is no second decision that
 * differs.
 */
public final class DefinedElection {

    private final Validators validators;
    private final DefinedFrames frames;
    private final ForklessCause causes;
    private final Frame frameToDecide;
    private final Map<Ballot, Optional<EventId>> votes = new HashMap<>();
    private final Map<ValidatorId, Set<Optional<EventId>>> decisions = new HashMap<>();

    /** Counts all votes. */
    public DefinedElection(DefinedForklessCause causes, DefinedFrames frames, Frame frameToDecide) {
        this.validators = causes.reachability().dag().validators();
        this.frames = frames;
        this.causes = causes;
        this.frameToDecide = frameToDecide;
        for (Frame frame : frames.all()) {
            if (frame.compareTo(frameToDecide) > 0) {
                frames.roots(frame).forEach(this::vote);
            }
        }
    }

    /** A voter and whom it votes on. */
    private record Ballot(Root voter, ValidatorId subject) {}

    /**
     * What the root votes on the subject: a root of the frame to decide, or empty for no.
     *
     * @throws IllegalArgumentException if it has no vote, since it is no root of a later frame or that is no subject
     */
    public Optional<EventId> vote(Root voter, ValidatorId subject) {
        Optional<EventId> vote = votes.get(new Ballot(voter, subject));
        if (vote == null) {
            throw new IllegalArgumentException(voter + " has no vote on validator " + subject);
        }
        return vote;
    }

    /** Every way in which some root decides the subject: a root, or empty for no. */
    public Set<Optional<EventId>> decisions(ValidatorId subject) {
        return decisions.getOrDefault(subject, Set.of());
    }

    /**
     * The Atropos: the candidate of the first subject that is decided yes, all before it being decided no.
     *
     * @return empty if it is not decided
     * @throws IllegalStateException if roots decide a subject differently, or all subjects are decided no
     */
    public Optional<EventId> atropos() {
        for (Validator subject : validators.inIndexOrder()) {
            Set<Optional<EventId>> found = decisions(subject.id());
            if (found.size() > 1) {
                throw new IllegalStateException("frame " + frameToDecide + ": validator " + subject.id()
                        + " is decided in several ways, " + found);
            } else if (found.isEmpty()) {
                return Optional.empty();
            } else if (found.iterator().next().isPresent()) {
                return found.iterator().next();
            }
        }
        throw new IllegalStateException("frame " + frameToDecide + ": every subject is decided no");
    }

    private void vote(Root voter) {
        List<Root> causing = frames.roots(new Frame(voter.frame().number() - 1)).stream()
                .filter(root -> causes.isForklessCause(voter.event(), root.event()))
                .toList();
        boolean first = voter.frame().number() == frameToDecide.number() + 1;
        for (Validator subject : validators.inIndexOrder()) {
            Optional<EventId> vote = first ? first(causing, subject.id()) : later(causing, subject.id());
            votes.put(new Ballot(voter, subject.id()), vote);
        }
    }

    private static Optional<EventId> first(List<Root> causing, ValidatorId subject) {
        return causing.stream()
                .filter(root -> root.creator().equals(subject))
                .map(Root::event)
                .findFirst();
    }

    private Optional<EventId> later(List<Root> causing, ValidatorId subject) {
        Set<ValidatorId> yes = new HashSet<>();
        Set<ValidatorId> no = new HashSet<>();
        Set<EventId> candidates = new LinkedHashSet<>();
        for (Root cause : causing) {
            Optional<EventId> vote = vote(cause, subject);
            vote.ifPresent(candidates::add);
            (vote.isPresent() ? yes : no).add(cause.creator());
        }
        if (candidates.size() > 1) {
            throw new IllegalStateException("a root counts votes for several candidates, " + candidates);
        }
        boolean isYes = stake(yes) >= stake(no);
        Optional<EventId> vote = isYes ? candidates.stream().findFirst() : Optional.empty();
        if (validators.quorum().isReachedBy(stake(isYes ? yes : no))) {
            decisions.computeIfAbsent(subject, none -> new LinkedHashSet<>()).add(vote);
        }
        return vote;
    }

    private long stake(Set<ValidatorId> members) {
        return validators.inIndexOrder().stream()
                .filter(validator -> members.contains(validator.id()))
                .mapToLong(Validator::stake)
                .sum();
    }
}
