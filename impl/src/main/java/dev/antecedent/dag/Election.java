package dev.antecedent.dag;

import dev.antecedent.dag.ElectionException.Kind;
import dev.antecedent.stake.StakeCount;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The election of one frame's Atropos.
 *
 * <p>Subjects are the validators; voters are the roots of later frames, each given once per frame that it is a root of,
 * in an order in which its forkless causes come first. In the first round a root votes yes on a subject if a root of the
 * subject in the frame to decide is its forkless cause. Later it counts the votes of the roots one frame below that are
 * its forkless causes, and votes as more than half of their stake do, a tie being a yes; where a quorum agrees, the
 * subject is decided for everybody. The Atropos is the candidate of the first subject, in index order, that is decided
 * yes, once all before it are decided no. There is no coin: that every election ends is not promised.
 *
 * <p>Votes are counted from the voter towards its own past: a root never votes by being the cause of its voters.
 */
public final class Election {

    private final Validators validators;
    private final Frame frameToDecide;
    private final Frames frames;
    private final ForklessCause causes;
    private final Map<Root, SortedMap<Integer, Vote>> votes = new HashMap<>();
    private final SortedMap<Integer, Vote> decided = new TreeMap<>();

    /**
     * No vote yet.
     *
     * @param frames where the roots are
     */
    public Election(Validators validators, Frame frameToDecide, Frames frames, ForklessCause causes) {
        this.validators = validators;
        this.frameToDecide = frameToDecide;
        this.frames = frames;
        this.causes = causes;
    }

    /** The frame whose Atropos is to be found. */
    public Frame frameToDecide() {
        return frameToDecide;
    }

    /**
     * Lets a root vote on every subject that is not decided yet. A root of the frame to decide or before has no vote.
     *
     * @return the Atropos, if it is decided now or was before
     * @throws ElectionException if something happened that should not
     */
    public Optional<EventId> process(Root voter) {
        Optional<EventId> before = atropos();
        int round = voter.frame().number() - frameToDecide.number();
        if (before.isPresent() || round <= 0) {
            return before;
        }
        List<Root> causing = causing(voter);
        SortedMap<Integer, Vote> cast = new TreeMap<>();
        for (int subject = 0; subject < validators.size(); subject++) {
            if (!decided.containsKey(subject)) {
                cast.put(subject, round == 1 ? first(causing, subject) : later(voter, causing, subject));
            }
        }
        cast.forEach((subject, vote) -> {
            if (vote.decides()) {
                decided.put(subject, vote);
            }
        });
        votes.put(voter, cast);
        return atropos();
    }

    /**
     * What a root voted.
     *
     * @return by the subject's place in the index order; subjects that were decided before are not there
     */
    public SortedMap<Integer, Vote> votesOf(Root voter) {
        return Collections.unmodifiableSortedMap(votes.getOrDefault(voter, Collections.emptySortedMap()));
    }

    /**
     * The subjects that are decided, each with the vote that decided it.
     *
     * @return by the subject's place in the index order
     */
    public SortedMap<Integer, Vote> decided() {
        return Collections.unmodifiableSortedMap(decided);
    }

    /** The Atropos, if it is decided. */
    public Optional<EventId> atropos() {
        for (int subject = 0; subject < validators.size(); subject++) {
            Vote outcome = decided.get(subject);
            if (outcome == null) {
                return Optional.empty();
            } else if (outcome.isYes()) {
                return outcome.candidate();
            }
        }
        throw new ElectionException(
                Kind.NO_ATROPOS, "frame " + frameToDecide + ": all subjects were decided no, so there is no Atropos");
    }

    /** The roots of the frame below that are forkless causes of the voter. */
    private List<Root> causing(Root voter) {
        return frames.roots(new Frame(voter.frame().number() - 1)).stream()
                .filter(root -> causes.isForklessCause(voter.event(), root.event()))
                .toList();
    }

    private Vote first(List<Root> causing, int subject) {
        ValidatorId validator = validators.at(subject);
        Optional<EventId> candidate = causing.stream()
                .filter(root -> root.creator().equals(validator))
                .map(Root::event)
                .findFirst();
        return new Vote(candidate, false);
    }

    private Vote later(Root voter, List<Root> causing, int subject) {
        StakeCount all = validators.count();
        StakeCount yes = validators.count();
        StakeCount no = validators.count();
        Optional<EventId> candidate = Optional.empty();
        for (Root cause : causing) {
            int creator = validators.indexOf(cause.creator()).orElseThrow();
            if (!all.count(creator)) {
                throw new ElectionException(
                        Kind.CREATOR_COUNTED_TWICE,
                        said(voter) + "two roots by validator " + cause.creator() + " are its forkless causes");
            }
            Vote vote = vote(voter, cause, subject);
            (vote.isYes() ? yes : no).count(creator);
            if (vote.isYes() && candidate.isPresent() && !candidate.equals(vote.candidate())) {
                throw new ElectionException(
                        Kind.TWO_CANDIDATES,
                        said(voter) + "votes for two roots of validator " + validators.at(subject));
            }
            candidate = candidate.or(vote::candidate);
        }
        if (!all.hasQuorum()) {
            throw new ElectionException(Kind.NO_QUORUM, said(voter) + "no quorum of roots are its forkless causes");
        }
        return new Vote(yes.stake() >= no.stake() ? candidate : Optional.empty(), yes.hasQuorum() || no.hasQuorum());
    }

    private Vote vote(Root voter, Root cause, int subject) {
        Vote vote = votesOf(cause).get(subject);
        if (vote == null) {
            throw new ElectionException(
                    Kind.MISSING_VOTE, said(voter) + "its forkless cause " + cause.event() + " has not voted yet");
        }
        return vote;
    }

    private String said(Root voter) {
        return "frame " + frameToDecide + ", root " + voter.event() + " of frame " + voter.frame() + ": ";
    }
}
