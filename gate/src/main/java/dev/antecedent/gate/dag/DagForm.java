package dev.antecedent.gate.dag;

import dev.antecedent.gate.picture.DagPage;
import dev.antecedent.gate.picture.DagPicture;
import dev.antecedent.gate.picture.DagSvgPage;
import dev.antecedent.gate.picture.DagText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a graph is shown as, by the end of the file's name. */
enum DagForm {
    PAGE(".html"),
    DRAWING(".svg"),
    TEXT(".txt");

    private final String ending;

    DagForm(String ending) {
        this.ending = ending;
    }

    /** The form of a file of that name, empty if there is none. */
    static Optional<DagForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending))
                .findFirst();
    }

    /** The file's content. */
    String of(DagPicture picture) {
        return switch (this) {
            case PAGE -> DagPage.of(picture);
            case DRAWING -> DagSvgPage.of(picture);
            case TEXT -> DagText.of(picture);
        };
    }
}
