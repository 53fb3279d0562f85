package dev.antecedent.gate.history;

import dev.antecedent.linearizability.picture.HtmlPage;
import dev.antecedent.linearizability.picture.Picture;
import dev.antecedent.linearizability.picture.PlainText;
import dev.antecedent.linearizability.picture.SvgPage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a history is shown as, by the end of the file's name. */
enum PictureForm {
    PAGE(".html"),
    DRAWING(".svg"),
    TEXT(".txt");

    private final String ending;

    PictureForm(String ending) {
        this.ending = ending;
    }

    /** The form of a file of that name, empty if there is none. */
    static Optional<PictureForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending))
                .findFirst();
    }

    /** The file's content. */
    String of(Picture picture) {
        return switch (this) {
            case PAGE -> HtmlPage.of(picture);
            case DRAWING -> SvgPage.of(picture);
            case TEXT -> PlainText.of(picture);
        };
    }
}
