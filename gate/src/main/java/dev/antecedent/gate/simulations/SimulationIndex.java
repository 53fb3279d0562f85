package dev.antecedent.gate.simulations;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code simulations/index.json}: {@code {"simulations":[{"scenario":"clock-lossy","seeds":1000,"profile":"quick",
 * "expect":"pass","shows":"..."}]}}, where {@code options} holds what is chosen about a scenario, and {@code expect} is
 * {@code pass} or {@code violates Property}.
 */
final class SimulationIndex {

    private static final String VIOLATES = "violates ";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Path file;
    private final JsonParser json;

    private SimulationIndex(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The entries in their order.
     *
     * @throws UnusableInputException if the file is malformed
     */
    static List<SimulationEntry> read(Path file) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return new SimulationIndex(file, json).entries();
        } catch (StreamReadException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            throw new UnusableInputException(Problem.at(
                    file,
                    Math.max(1, place.getLineNr()),
                    Math.max(1, place.getColumnNr()),
                    "no JSON: " + malformed.getOriginalMessage()));
        }
    }

    private List<SimulationEntry> entries() {
        want(JsonToken.START_OBJECT, "{\"simulations\":[...]}");
        if (json.nextToken() != JsonToken.PROPERTY_NAME || !"simulations".equals(json.currentName())) {
            throw unwanted("\"simulations\"");
        }
        want(JsonToken.START_ARRAY, "a list of simulations");
        List<SimulationEntry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            SimulationEntry entry = entry();
            if (entries.stream().anyMatch(other -> other.name().equals(entry.name()))) {
                throw problem("found " + entry.name() + " twice; wanted each simulation once");
            }
            entries.add(entry);
        }
        want(JsonToken.END_OBJECT, "the end of the object");
        if (json.nextToken() != null) {
            throw unwanted("the end of the file");
        }
        return entries;
    }

    private SimulationEntry entry() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw unwanted("an object for a simulation");
        }
        @Nullable String scenario = null;
        @Nullable String shows = null;
        @Nullable Profile profile = null;
        @Nullable String expect = null;
        SortedMap<String, String> options = new TreeMap<>();
        long seeds = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "scenario" -> scenario = text("the name of a scenario");
                case "shows" -> shows = text("a sentence");
                case "profile" -> profile = profile();
                case "expect" -> expect = expectation();
                case "seeds" -> seeds = seeds();
                case "options" -> options(options);
                default ->
                    throw problem("found " + name + ", wanted scenario, options, seeds, profile, expect or shows");
            }
        }
        if (scenario == null || shows == null || profile == null || expect == null || seeds == 0) {
            throw problem("found a simulation without all of scenario, seeds, profile, expect and shows; add what is"
                    + " missing");
        }
        Optional<String> violated =
                expect.equals("pass") ? Optional.empty() : Optional.of(expect.substring(VIOLATES.length()));
        return new SimulationEntry(scenario, options, seeds, profile, violated, shows);
    }

    private void options(SortedMap<String, String> options) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw unwanted("an object of options");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            options.put(name, text("the option as a text"));
        }
    }

    private Profile profile() {
        String name = text("\"quick\" or \"full\"");
        for (Profile profile : Profile.values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
                return profile;
            }
        }
        throw unwanted("\"quick\" or \"full\"");
    }

    private String expectation() {
        String wanted = "\"pass\" or \"violates Property\"";
        String expect = text(wanted);
        if (!expect.matches("pass|" + VIOLATES + "\\w+")) {
            throw unwanted(wanted);
        }
        return expect;
    }

    private long seeds() {
        String wanted = "a number of seeds, 1 to 9999999";
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !json.getString().matches("[1-9][0-9]{0,6}")) {
            throw unwanted(wanted);
        }
        return json.getLongValue();
    }

    private String text(String wanted) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw unwanted(wanted);
        }
        return json.getString();
    }

    private void want(JsonToken token, String wanted) {
        if (json.nextToken() != token) {
            throw unwanted(wanted);
        }
    }

    private UnusableInputException unwanted(String wanted) {
        String found = json.currentToken() == null ? "the end of the file" : json.getString();
        return problem("found " + found + "; wanted " + wanted);
    }

    private UnusableInputException problem(String message) {
        TokenStreamLocation place = json.currentTokenLocation();
        return new UnusableInputException(
                Problem.at(file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), message));
    }
}
