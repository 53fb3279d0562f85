package dev.antecedent.gate.picture;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.Rejection;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.EventHash;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Told;
import dev.antecedent.vector.Replay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A graph of events with all that the implementation makes of it.
 *
 * @param name what it is called
 * @param note what it is for; empty if nothing says so
 * @param drawing the graph, a column a validator
 * @param computed everything that follows from the events, as this kit's implementation computes it
 * @param claims how the frames that the events claim were judged
 */
public record DagPicture(String name, String note, Drawing drawing, LachesisVector computed, String claims) {

    /**
     * The picture of a vector. Its validators and events are taken; what it says of them is not looked at.
     *
     * @param note what it is for
     * @throws RejectedEventException if an event does not fit, or claims a frame beyond its own
     */
    public static DagPicture of(LachesisVector vector, String note) {
        Judged judged = judged(vector);
        return new DagPicture(vector.name(), note, drawing(vector), judged.computed(), judged.claims());
    }

    /**
     * The picture of a drawing. If no event claims a frame beyond the first, each is given the one that it gets where it
     * is built.
     *
     * @throws RejectedEventException if an event claims a frame beyond its own
     */
    public static DagPicture of(String name, Drawing drawing) {
        boolean claims =
                drawing.events().stream().anyMatch(event -> event.frame().number() > 1);
        Drawing framed = claims ? drawing : drawing.framed(FrameProfile.STRICT);
        Judged judged = judged(vector(name, framed));
        return new DagPicture(
                name, "", framed, judged.computed(), claims ? judged.claims() : "given where built: none is claimed");
    }

    /** Who creates events. */
    public Validators validators() {
        return drawing.validators();
    }

    /** The blocks, in the order of their frames. */
    List<Block> blocks() {
        return computed.abft().blocks().stream().map(Decided::block).toList();
    }

    /** The names of the validators, in index order. */
    List<String> names() {
        Map<ValidatorId, String> byId = new HashMap<>();
        drawing.columns().forEach(column -> byId.put(column.validator().id(), column.name()));
        return validators().inIndexOrder().stream()
                .map(Validator::id)
                .map(id -> byId.getOrDefault(id, id.toString()))
                .toList();
    }

    private record Judged(LachesisVector computed, String claims) {}

    /** Strict; lenient only if an event claims a frame below its own. */
    private static Judged judged(LachesisVector vector) {
        try {
            return new Judged(Replay.of(vector, FrameProfile.STRICT), "strict: each claims the frame that it has");
        } catch (RejectedEventException refused) {
            if (refused.rejection() instanceof Rejection.WrongFrame wrong && isLow(wrong)) {
                return new Judged(
                        Replay.of(vector, FrameProfile.LENIENT),
                        "lenient: event " + wrong.event() + " claims frame " + wrong.found() + " and could have "
                                + wrong.greatest());
            }
            throw refused;
        }
    }

    private static boolean isLow(Rejection.WrongFrame wrong) {
        return wrong.found().compareTo(wrong.greatest()) < 0;
    }

    private static Drawing drawing(LachesisVector vector) {
        EventDag dag = new EventDag(
                Validators.of(vector.members().stream().map(Member::validator).toList()), vector.epoch());
        vector.events().forEach(told -> dag.add(told.event()));
        Map<ValidatorId, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        vector.members().forEach(member -> {
            String given = member.name();
            boolean isFree = !given.isBlank() && taken.add(given);
            names.put(
                    member.validator().id(),
                    isFree ? given : "v" + member.validator().id());
        });
        return Drawing.of(dag, id -> Optional.ofNullable(names.get(id)).orElse("v" + id));
    }

    /** A vector that says nothing but its validators and events. */
    private static LachesisVector vector(String name, Drawing drawing) {
        List<Member> members = drawing.columns().stream()
                .map(column -> new Member(column.validator(), column.name()))
                .toList();
        return new LachesisVector(
                name,
                "",
                new TreeMap<>(),
                drawing.epoch(),
                members,
                drawing.validators().totalStake(),
                drawing.validators().quorum().least(),
                drawing.events().stream().map(event -> told(name, event)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Abft(List.of(), List.of(), 0, List.of(), Optional.empty()),
                Optional.empty());
    }

    private static Told told(String name, Event event) {
        return new Told(event, event.selfParent().isPresent(), 0, EventHash.of(name, event));
    }
}
