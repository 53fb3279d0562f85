package dev.antecedent.gate.trace;

import dev.antecedent.gate.picture.spacetime.SpaceTime;
import dev.antecedent.gate.picture.spacetime.SpaceTimePage;
import dev.antecedent.gate.picture.spacetime.SpaceTimeSvg;
import dev.antecedent.gate.picture.spacetime.SpaceTimeText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a trace is shown as, by the end of the file's name. */
enum SpaceTimeForm {
    PAGE(".html"),
    DRAWING(".svg"),
    TEXT(".txt");

    private final String ending;

    SpaceTimeForm(String ending) {
        this.ending = ending;
    }

    /** The form of a file of that name, empty if there is none. */
    static Optional<SpaceTimeForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending))
                .findFirst();
    }

    /** The file's content. */
    String of(SpaceTime run) {
        return switch (this) {
            case PAGE -> SpaceTimePage.of(run);
            case DRAWING -> SpaceTimeSvg.page(run);
            case TEXT -> SpaceTimeText.of(run);
        };
    }
}
