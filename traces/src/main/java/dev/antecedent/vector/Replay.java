package dev.antecedent.vector;

import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Election;
import dev.antecedent.dag.ElectionException;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Lachesis;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.Root;
import dev.antecedent.dag.Vote;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Failure;
import dev.antecedent.vector.LachesisVector.FrameRoots;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Refused;
import dev.antecedent.vector.LachesisVector.Row;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Gives the events of a vector to this kit's implementation, one by one, and writes down what it makes of them. */
public final class Replay {

    /** What stands for the kind of a refusal where nothing was refused. */
    static final String ACCEPTED = "accepted";

    private final LachesisVector given;
    private final Validators validators;
    private final Lachesis lachesis;
    private final List<Decided> blocks = new ArrayList<>();
    private Optional<Failure> failure = Optional.empty();

    private Replay(LachesisVector given, FrameProfile profile) {
        this.given = given;
        this.validators =
                Validators.of(given.members().stream().map(Member::validator).toList());
        this.lachesis = new Lachesis(validators, given.epoch(), profile);
    }

    /**
     * The vector that has these validators and events and what the implementation makes of them. Nothing else of the
     * given one is looked at.
     *
     * @throws RejectedEventException if one of its events is refused, but for the one that must be
     */
    public static LachesisVector of(LachesisVector given, FrameProfile profile) {
        Replay replay = new Replay(given, profile);
        given.events().forEach(told -> replay.process(told.event()));
        Optional<Refused> refused = given.rejected().map(Refused::event).map(replay::refused);
        return replay.vector(refused);
    }

    private void process(Event event) {
        if (failure.isPresent()) {
            lachesis.index().add(event);
            return;
        }
        try {
            lachesis.process(event).forEach(block -> blocks.add(new Decided(block, event.id())));
        } catch (ElectionException failed) {
            lachesis.blocks().all().stream()
                    .skip(blocks.size())
                    .forEach(block -> blocks.add(new Decided(block, event.id())));
            failure = Optional.of(
                    new Failure(failed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), event.id()));
        }
    }

    private Refused refused(Event event) {
        try {
            process(event);
            return new Refused(event, ACCEPTED);
        } catch (RejectedEventException refusal) {
            return new Refused(event, refusal.rejection().kind());
        }
    }

    private LachesisVector vector(Optional<Refused> refused) {
        CausalityIndex index = lachesis.index();
        List<EventId> ids =
                given.events().stream().map(told -> told.event().id()).toList();
        return new LachesisVector(
                given.name(),
                given.origin(),
                given.params(),
                given.epoch(),
                members(),
                validators.totalStake(),
                validators.quorum().least(),
                given.events().stream().map(this::told).toList(),
                index.branches(),
                ids.stream().map(index::highestBefore).toList(),
                ids.stream().map(index::mergedHighestBefore).toList(),
                ids.stream().map(index::lowestAfter).toList(),
                ids.stream().map(observer -> causes(observer, ids)).toList(),
                new Abft(frames(), blocks, blocks.size(), elections(), failure),
                refused);
    }

    private List<Member> members() {
        Map<ValidatorId, Member> byId = new HashMap<>();
        given.members().forEach(member -> byId.put(member.validator().id(), member));
        return validators.inIndexOrder().stream()
                .map(validator -> byId.getOrDefault(validator.id(), new Member(validator, "")))
                .toList();
    }

    private Told told(Told told) {
        Event event = told.event();
        return new Told(
                event,
                event.selfParent().isPresent(),
                lachesis.index().branchOf(event.id()),
                EventHash.corrected(event, told.hash()));
    }

    private String causes(EventId observer, List<EventId> observed) {
        StringBuilder digits = new StringBuilder();
        observed.forEach(each -> digits.append(lachesis.index().isForklessCause(observer, each) ? '1' : '0'));
        return digits.toString();
    }

    private List<FrameRoots> frames() {
        return lachesis.frames().frames().stream()
                .map(frame -> new FrameRoots(frame, lachesis.frames().roots(frame)))
                .toList();
    }

    private List<Recorded> elections() {
        return lachesis.frames().frames().stream().map(this::election).toList();
    }

    /** The election of a frame as if all roots were there from the start; it takes no part in what follows. */
    private Recorded election(Frame frame) {
        Election election = new Election(validators, frame, lachesis.frames(), lachesis.index());
        List<Row> rows = new ArrayList<>();
        Optional<EventId> atropos = Optional.empty();
        try {
            for (Root voter : votersAfter(frame)) {
                atropos = election.process(voter);
                rows.add(new Row(voter.event(), voter.frame(), votes(election.votesOf(voter))));
                if (atropos.isPresent()) {
                    break;
                }
            }
        } catch (ElectionException failed) {
            // What was voted until then is what there is to say of it.
            atropos = Optional.empty();
        }
        List<ValidatorId> subjects = validators.inIndexOrder().stream()
                .map(validator -> validator.id())
                .toList();
        return new Recorded(frame, subjects, rows, atropos);
    }

    private List<Root> votersAfter(Frame frame) {
        return lachesis.frames().frames().stream()
                .filter(later -> later.compareTo(frame) > 0)
                .flatMap(later -> lachesis.frames().roots(later).stream())
                .toList();
    }

    private String votes(SortedMap<Integer, Vote> cast) {
        StringBuilder letters = new StringBuilder();
        for (int subject = 0; subject < validators.size(); subject++) {
            Vote vote = cast.get(subject);
            if (vote == null) {
                letters.append('-');
            } else {
                char letter = vote.isYes() ? 'y' : 'n';
                letters.append(vote.decides() ? Character.toUpperCase(letter) : letter);
            }
        }
        return letters.toString();
    }
}
