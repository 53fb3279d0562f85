package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.HistoryText;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.history.OperationText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A history as lines of text: the verdict, then an event a line, and the linearization points between them. */
public final class PlainText {

    private PlainText() {}

    /** Some lines, each with its end. */
    public static String of(Picture picture) {
        return picture.checked()
                        .map(VerdictText::of)
                        .map(verdict -> verdict + "\n")
                        .orElse("")
                + HistoryText.of(picture.history(), points(picture));
    }

    private static Map<Integer, List<HistoryText.Note>> points(Picture picture) {
        Map<Integer, List<HistoryText.Note>> notes = new HashMap<>();
        if (picture.orderings().isEmpty()) {
            return notes;
        }
        Ordering ordering = picture.orderings().get(0);
        int place = 0;
        for (Moments.Moment moment : Moments.of(ordering.operations())) {
            String state =
                    place < ordering.states().size() ? ": " + ordering.states().get(place) : "";
            place++;
            String words = place + ". " + OperationText.of(moment.operation()) + state;
            notes.computeIfAbsent(moment.after(), any -> new ArrayList<>())
                    .add(new HistoryText.Note(moment.operation().process(), words));
        }
        return notes;
    }
}
