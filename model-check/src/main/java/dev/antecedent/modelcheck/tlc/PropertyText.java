package dev.antecedent.modelcheck.tlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The definition of a temporal property, read as text: TLC counts nothing in temporal formulas, so whether one can be
 * vacuous is told from what is written.
 *
 * <p>Only a formula with an implication or a leads-to has a left side that may never be true. Definitions that it names
 * in turn are not looked into.
 */
public final class PropertyText {

    /** Where the next unit of a module begins: a definition at the margin, a keyword, a line of dashes, the end. */
    private static final Pattern NEXT_UNIT = Pattern.compile(
            "(?m)^(\\w+(\\([^)]*\\))?\\s*==|(ASSUM|THEOREM|LEMMA|VARIABLE|CONSTANT|LOCAL|INSTANCE)|----|====)");

    private PropertyText() {}

    /**
     * Whether the property has a left side that may never be true.
     *
     * @param property its name
     * @param folders where its module may lie
     * @return true also where the definition is not found, since nothing is known of it then
     */
    public static boolean canBeVacuous(String property, List<Path> folders) {
        for (Path folder : folders) {
            for (Path module : modules(folder)) {
                Optional<String> body = body(property, SourceText.of(module).bare());
                if (body.isPresent()) {
                    return body.get().contains("=>") || body.get().contains("~>");
                }
            }
        }
        return true;
    }

    private static Optional<String> body(String property, String text) {
        Matcher definition =
                Pattern.compile("(?m)^" + Pattern.quote(property) + "\\s*==").matcher(text);
        if (!definition.find()) {
            return Optional.empty();
        }
        String rest = text.substring(definition.end());
        Matcher next = NEXT_UNIT.matcher(rest);
        return Optional.of(next.find() ? rest.substring(0, next.start()) : rest);
    }

    private static List<Path> modules(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tla"))
                    .sorted()
                    .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }
}
