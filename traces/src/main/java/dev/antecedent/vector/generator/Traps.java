package dev.antecedent.vector.generator;

import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.twin.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Minimal graphs that tell flaws from the rules, as {@link TrapSearch} found them. */
final class Traps {

    private Traps() {}

    /**
     * A graph that tells a flaw.
     *
     * @param family the family of the drawn graph that it was shrunk from
     * @param seed its seed
     */
    record Trap(Flaw flaw, String family, long seed, DagPlan plan) {}

    /** All of them, a flaw's one after the other. */
    static List<Trap> all() {
        try (InputStream text = Traps.class.getResourceAsStream("traps.txt")) {
            if (text == null) {
                throw new IllegalStateException("traps.txt is not on the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Traps::trap)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The case of a trap. */
    static LachesisVector vector(Trap trap, int number) {
        Map<String, String> params = new TreeMap<>();
        params.put("note", Notes.quoted("tells where " + trap.flaw().words()));
        params.put("family", Notes.quoted(trap.family()));
        params.put("seed", Long.toString(trap.seed()));
        String name = "trap-" + trap.flaw().slug() + "-" + number;
        return PlannedCase.vector(trap.plan(), name, params, Optional.empty());
    }

    private static Trap trap(String line) {
        String[] words = line.split(" ", 4);
        Flaw flaw = Flaw.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Trap(flaw, words[1], Long.parseLong(words[2]), PlanText.read(words[3]));
    }
}
