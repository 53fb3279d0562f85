package dev.antecedent.gate.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What a thing is shown as, by the end of the file's name. */
public enum PictureForm {
    /** A page that a browser shows. */
    PAGE(".html"),
    /** A drawing. */
    DRAWING(".svg"),
    /** Plain text. */
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

    /** The file's content: that of this form, which alone is made. */
    public String content(Supplier<String> page, Supplier<String> drawing, Supplier<String> text) {
        return switch (this) {
            case PAGE -> page.get();
            case DRAWING -> drawing.get();
            case TEXT -> text.get();
        };
    }
}
