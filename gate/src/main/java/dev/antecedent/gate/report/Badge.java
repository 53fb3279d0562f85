package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Standing;
import java.util.Locale;

/** A standing as mark and words, so that colour carries nothing alone. */
final class Badge {

    private Badge() {}

    static void show(Html html, Standing standing) {
        html.element("span", standing.mark() + " " + standing.words(), "class", "badge " + style(standing));
    }

    /** The style class. */
    static String style(Standing standing) {
        return standing.words().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
