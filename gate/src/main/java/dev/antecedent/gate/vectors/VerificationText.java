package dev.antecedent.gate.vectors;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.Difference;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A verification as a person reads it. */
public final class VerificationText {

    private static final String INDENT = "    ";

    private VerificationText() {}

    /**
     * The lines.
     *
     * @param file the vector's name for the reader
     */
    public static List<String> of(String file, Verification verification) {
        List<String> lines = new ArrayList<>();
        verification
                .difference()
                .ifPresentOrElse(
                        difference -> {
                            lines.add("differs  " + file + ": " + difference.field());
                            lines.addAll(difference(difference));
                            lines.addAll(drawing(verification.vector()));
                        },
                        () -> lines.add("agrees   " + file + ": " + counts(verification.vector()) + "; "
                                + number(verification.values(), "value")));
        if (verification.profile() == FrameProfile.LENIENT) {
            lines.add(INDENT + "claims of frames judged lenient: " + verification.profileReason());
        }
        return lines;
    }

    /** How many values of each section were compared. */
    static List<String> compared(Verification verification) {
        List<String> lines = new ArrayList<>();
        verification
                .compared()
                .forEach((section, values) ->
                        lines.add(String.format(Locale.ROOT, "%s%-22s %,8d", INDENT, section, values)));
        return lines;
    }

    /** The first difference, without the drawing. */
    static List<String> difference(Difference difference) {
        List<String> lines = new ArrayList<>();
        difference.event().ifPresent(event -> lines.add(INDENT + "event:    " + event));
        lines.add(INDENT + "vector:   " + difference.said());
        lines.add(INDENT + "computed: " + difference.computed() + "   by " + difference.by());
        return lines;
    }

    private static String counts(LachesisVector vector) {
        String counts = number(vector.members().size(), "validator") + ", "
                + number(vector.events().size(), "event") + ", "
                + number(vector.branches().size() - vector.members().size(), "fork branch")
                + ", " + number(vector.abft().frames().size(), "frame") + ", "
                + number(vector.abft().blocks().size(), "block");
        return vector.rejected()
                .map(refused -> counts + ", event " + refused.event().id() + " refused (" + refused.kind() + ")")
                .orElse(counts);
    }

    private static String number(long count, String what) {
        String plural = what.endsWith("ch") ? what + "es" : what + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : plural);
    }

    /** The graph, a column a validator, with the frames that are claimed; what does not fit is listed instead. */
    private static List<String> drawing(LachesisVector vector) {
        Map<ValidatorId, String> names = new HashMap<>();
        List<Event> events =
                vector.events().stream().map(LachesisVector.Told::event).toList();
        vector.members().forEach(member -> names.put(member.validator().id(), member.name()));
        try {
            Validators validators = Validators.of(vector.members().stream()
                    .map(LachesisVector.Member::validator)
                    .toList());
            EventDag dag = new EventDag(validators, vector.epoch());
            events.forEach(dag::add);
            return Drawing.of(dag, id -> names.getOrDefault(id, id.toString()))
                    .print()
                    .lines()
                    .map(line -> INDENT + line)
                    .toList();
        } catch (RejectedEventException | IllegalArgumentException undrawable) {
            return events.stream().map(VerificationText::line).toList();
        }
    }

    private static String line(Event event) {
        return String.format(
                Locale.ROOT,
                "%s%-8s validator %s, seq %s, frame %s, parents %s",
                INDENT,
                event.id(),
                event.creator(),
                event.seq(),
                event.frame(),
                event.parents());
    }
}
