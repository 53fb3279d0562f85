package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.tlc.TlcConfig.Name;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns TLC's and SANY's complaints into one message with file, line and column. */
final class ProblemReader {

    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"(.*)\" at line (\\d+), column (\\d+).*");
    private static final Pattern LEXICAL = Pattern.compile(".*Lexical error at line (\\d+), column (\\d+)\\.?(.*)");
    private static final Pattern IN_FILE = Pattern.compile("Could not parse module (\\w+) .*");
    private static final Pattern NOT_FOUND =
            Pattern.compile("Cannot find source file for module (\\w+) imported in module (\\w+).*");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CONFIG_LINE = Pattern.compile("(?s).*configuration file at line (\\d+)\\s*(.*)");

    private final TlcReport report;
    private final TlcConfig config;
    private final Path rootModule;
    private final ModulePath modules;

    ProblemReader(TlcReport report, TlcConfig config, Path rootModule, ModulePath modules) {
        this.report = report;
        this.config = config;
        this.rootModule = rootModule;
        this.modules = modules;
    }

    /** What is wrong with the specification, its config or its evaluation. */
    Problem read() {
        if (report.has(MessageCode.PARSING_FAILED)) {
            return parsing();
        }
        return configLine().or(this::configName).orElseGet(this::evaluation);
    }

    private Problem parsing() {
        List<String> lines = report.lines().stream().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Problem> problem = parsing(lines, i);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        String said = lines.stream()
                .dropWhile(line -> !line.startsWith("*** "))
                .skip(1)
                .filter(line -> !line.isEmpty() && !line.equals("Unknown location"))
                .collect(Collectors.joining(" "));
        return Problem.in(rootModule, said.isEmpty() ? "cannot be parsed" : said);
    }

    private Optional<Problem> parsing(List<String> lines, int i) {
        Matcher encountered = ENCOUNTERED.matcher(lines.get(i));
        if (encountered.matches()) {
            String wanted = i > 0 ? lines.get(i - 1).replace("Was expecting", "wanted") : "wanted something else";
            return Optional.of(at(
                    lines,
                    encountered.group(2),
                    encountered.group(3),
                    "found \"" + encountered.group(1) + "\", " + wanted));
        }
        Matcher lexical = LEXICAL.matcher(lines.get(i));
        if (lexical.matches()) {
            return Optional.of(at(lines, lexical.group(1), lexical.group(2), "lexical error." + lexical.group(3)));
        }
        Matcher notFound = NOT_FOUND.matcher(lines.get(i));
        if (notFound.matches()) {
            return Optional.of(missing(notFound.group(1), notFound.group(2)));
        }
        Optional<Location> location = Location.firstIn(lines.get(i));
        boolean semantic =
                location.isPresent() && lines.subList(0, i).stream().anyMatch(line -> line.startsWith("*** Errors"));
        return semantic
                ? location.map(place -> modules.problem(place, rootModule, textAfter(lines, i)))
                : Optional.empty();
    }

    private static String textAfter(List<String> lines, int i) {
        return lines.stream()
                .skip(i + 1L)
                .dropWhile(String::isEmpty)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A parse error names its module some lines further down. */
    private Problem at(List<String> lines, String line, String column, String message) {
        Path file = lines.stream()
                .map(IN_FILE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(matcher -> modules.find(matcher.group(1)))
                .orElse(rootModule);
        return Problem.at(file, Integer.parseInt(line), Integer.parseInt(column), message);
    }

    private Problem missing(String module, String importer) {
        Path file = modules.find(importer).orElse(rootModule);
        String message = "found the module " + module + " imported, wanted its file " + module + ".tla in "
                + modules.folders().stream().map(Path::toString).collect(Collectors.joining(", "));
        return SourceText.of(file)
                .find(module)
                .map(place -> Problem.at(file, place.line(), place.column(), message))
                .orElseGet(() -> Problem.in(file, message));
    }

    private Optional<Problem> configLine() {
        return report.messages().stream()
                .map(message -> CONFIG_LINE.matcher(message.text()))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> Problem.at(config.file(), Integer.parseInt(matcher.group(1)), 1, matcher.group(2)));
    }

    /** The messages on a config's names give the name and no line. */
    private Optional<Problem> configName() {
        Optional<ToolMessage> complaint = report.messages().stream()
                .filter(message -> isAboutConfigName(message.code()))
                .findFirst();
        return complaint.map(message -> {
            String text = oneLine(message.text());
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                Optional<Name> name = config.find(words.group());
                if (name.isPresent()) {
                    return Problem.at(
                            config.file(), name.get().line(), name.get().column(), text);
                }
            }
            return Problem.in(config.file(), text);
        });
    }

    private static boolean isAboutConfigName(int code) {
        return (code >= MessageCode.CONFIG_NAMES_FIRST && code <= MessageCode.CONFIG_NAMES_LAST)
                || code == MessageCode.CONFIG_UNDEFINED_OPERATOR
                || code == MessageCode.CONFIG_SUBSTITUTION_NOT_CONSTANT;
    }

    private Problem evaluation() {
        String message = report.messages().stream()
                .filter(each -> each.isError() || each.code() == MessageCode.ASSERT_FAILED)
                .filter(each -> each.code() != MessageCode.NESTED_EXPRESSION
                        && !withoutPreamble(each).isEmpty())
                .findFirst()
                .map(ProblemReader::withoutPreamble)
                .orElseGet(this::unexplained);
        Optional<Location> innermost = report.first(MessageCode.NESTED_EXPRESSION)
                .flatMap(nested -> Location.lastIn(nested.text()))
                .or(() -> Location.firstIn(message));
        return innermost
                .map(location -> modules.problem(location, rootModule, message))
                .orElseGet(() -> Problem.in(rootModule, message));
    }

    private String unexplained() {
        String errors = report.errors().stream().limit(3).collect(Collectors.joining(" "));
        return "TLC ended with exit code " + report.exitCode() + " and gave no verdict"
                + (errors.isEmpty() ? "" : ": " + errors);
    }

    private static String withoutPreamble(ToolMessage message) {
        int exception = message.text().indexOf("The exception was a");
        String text = exception < 0 ? message.text() : message.text().substring(exception);
        return oneLine(text.replaceFirst("^The exception was a \\S+\\s*:?", ""));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
