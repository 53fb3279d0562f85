package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Nearest;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the constants of a config against the modules that it is for. TLC passes over a value for a constant that does
 * not exist, and the model then checks something else than its author believes.
 */
public final class ConfigNames {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern CONSTANTS =
            Pattern.compile("\\bCONSTANTS?\\b\\s+((?:\\w+(?:\\s*\\([_,\\s]*\\))?\\s*,\\s*)*\\w+)");

    private static final Pattern ASSUMPTION = Pattern.compile("\\b(?:ASSUME|ASSUMPTION|AXIOM)\\b");

    private ConfigNames() {}

    /**
     * Checks that every constant that gets a value or a substitute occurs in the root module or in a module that it
     * names, directly or not.
     *
     * @throws UnusableInput if one does not
     */
    static void check(TlcConfig config, Path rootModule, List<Path> libraries) {
        List<Path> folders = new ArrayList<>(List.of(rootModule.toAbsolutePath().resolveSibling("")));
        folders.addAll(libraries);
        Set<String> declared = new TreeSet<>();
        Set<String> words = words(rootModule, new ModulePath(folders), declared);
        for (TlcConfig.Name name : config.names("CONSTANT")) {
            if (!words.contains(name.text())) {
                throw new UnusableInput(Problem.at(
                        config.file(),
                        name.line(),
                        name.column(),
                        "found the constant " + name.text() + ", which no module of the model has, wanted "
                                + Nearest.wanted(name.text(), declared)));
            }
        }
    }

    /** The constants that the module declares, or one that it names, directly or not. */
    public static SortedSet<String> declared(Path rootModule, List<Path> folders) {
        TreeSet<String> declared = new TreeSet<>();
        words(rootModule, new ModulePath(folders), declared);
        return declared;
    }

    /** Whether the module itself assumes something, which TLC then checks. */
    public static boolean hasAssumption(Path module) {
        return ASSUMPTION.matcher(SourceText.of(module).bare()).find();
    }

    private static Set<String> words(Path rootModule, ModulePath modules, Set<String> declared) {
        Set<String> words = new TreeSet<>();
        Set<Path> seen = new TreeSet<>();
        Deque<Path> waiting = new ArrayDeque<>(List.of(rootModule));
        while (!waiting.isEmpty()) {
            Path file = waiting.remove();
            if (!Files.isRegularFile(file) || !seen.add(file.toAbsolutePath().normalize())) {
                continue;
            }
            String text = SourceText.of(file).bare();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (words.add(word.group())) {
                    modules.find(word.group()).ifPresent(waiting::add);
                }
            }
            Matcher constants = CONSTANTS.matcher(text);
            while (constants.find()) {
                Matcher name = WORD.matcher(constants.group(1).replaceAll("\\([^)]*\\)", ""));
                while (name.find()) {
                    declared.add(name.group());
                }
            }
        }
        return words;
    }
}
