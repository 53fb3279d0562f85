package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Nearest;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.TlcConfig.Name;
import dev.antecedent.modelcheck.tlc.TlcConfig.Statement;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads the language of TLC's configs, which is not TLA+: its values are numbers, strings, names and sets of those. */
final class ConfigParser {

    private final Path file;
    private final String source;
    private final List<ConfigToken> tokens;
    private final Map<String, Value> constants = new LinkedHashMap<>();
    private final Map<String, String> substitutions = new LinkedHashMap<>();
    private int next;

    ConfigParser(Path file, String source) {
        this.file = file;
        this.source = source;
        this.tokens = ConfigToken.all(file, source);
    }

    TlcConfig config() {
        List<Statement> statements = new ArrayList<>();
        while (next < tokens.size()) {
            statements.add(statement());
        }
        return new TlcConfig(file, source, constants, substitutions, statements);
    }

    private Statement statement() {
        ConfigToken start = take("a keyword");
        String keyword = singular(start.text());
        if (!TlcConfig.KEYWORDS.contains(keyword)) {
            throw wanted(start, Nearest.wanted(start.text(), new TreeSet<>(TlcConfig.KEYWORDS)));
        }
        List<Name> names = new ArrayList<>();
        while (next < tokens.size() && !TlcConfig.KEYWORDS.contains(singular(peek()))) {
            ConfigToken name = name();
            names.add(new Name(name.text(), name.line(), name.column()));
            if (keyword.equals("CONSTANT")) {
                assignment(name);
            }
        }
        int end = tokens.get(next - 1).end();
        return new Statement(keyword, names, start.start(), end);
    }

    private static String singular(String keyword) {
        if (keyword.equals("PROPERTIES")) {
            return "PROPERTY";
        }
        boolean plural =
                keyword.endsWith("S") && TlcConfig.KEYWORDS.contains(keyword.substring(0, keyword.length() - 1));
        return plural ? keyword.substring(0, keyword.length() - 1) : keyword;
    }

    private void assignment(ConfigToken name) {
        String constant = name.text();
        // An operator constant lists its values one by one: f(1) = 2. They stay TLC's business.
        boolean applied = peek().equals("(");
        while (applied && !take("\")\"").text().equals(")")) {
            // Skips the arguments.
        }
        ConfigToken sign = take("= or <-");
        if (sign.text().equals("<-")) {
            if (peek().equals("[")) {
                next += 3;
            }
            substitutions.put(constant, name().text());
        } else if (sign.text().equals("=")) {
            Value value = value();
            if (!applied) {
                constants.put(constant, value);
            }
        } else if (Nearest.to(constant, TlcConfig.KEYWORDS).isPresent()) {
            throw wanted(
                    name, "a constant or a keyword: " + Nearest.wanted(constant, new TreeSet<>(TlcConfig.KEYWORDS)));
        } else {
            throw wanted(sign, "= or <- behind the constant " + constant);
        }
    }

    private Value value() {
        ConfigToken token = take("a value");
        if (token.text().equals("{")) {
            List<Value> elements = new ArrayList<>();
            while (!peek().equals("}")) {
                elements.add(value());
                if (!peek().equals("}") && !take("\",\" or \"}\"").text().equals(",")) {
                    throw wanted(tokens.get(next - 1), "\",\" or \"}\"");
                }
            }
            next++;
            return Value.set(elements);
        }
        try {
            return TlaText.value(token.text());
        } catch (TlaText.MalformedValue e) {
            throw wanted(
                    token,
                    "a number, a string, TRUE, FALSE, a name (a model value) or a set of those; other values are"
                            + " written in the module and put in place with <-");
        }
    }

    private ConfigToken name() {
        ConfigToken token = take("a name");
        if (!Character.isLetterOrDigit(token.text().charAt(0)) && token.text().charAt(0) != '_') {
            throw wanted(token, "a name");
        }
        return token;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next).text() : "";
    }

    private ConfigToken take(String wanted) {
        if (next >= tokens.size()) {
            int lines = (int) source.lines().count();
            throw new UnusableInput(
                    Problem.at(file, Math.max(1, lines), 1, "found the end of the config, wanted " + wanted));
        }
        return tokens.get(next++);
    }

    private UnusableInput wanted(ConfigToken found, String wanted) {
        String message = String.format(Locale.ROOT, "found \"%s\", wanted %s", found.text(), wanted);
        return new UnusableInput(Problem.at(file, found.line(), found.column(), message));
    }
}
