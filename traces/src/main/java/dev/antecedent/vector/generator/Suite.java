package dev.antecedent.vector.generator;

import dev.antecedent.dag.FrameProfile;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.SuiteIndex;
import dev.antecedent.vector.twin.Flaw;
import dev.antecedent.vector.twin.Twin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The kit's own cases on forklessCause, frames and elections. Names and contents never change within a version: same
 * version, same bytes.
 */
public final class Suite {

    /** The version of the generator. */
    public static final String VERSION = "1";

    private final List<LachesisVector> cases = new ArrayList<>();
    private final Set<Set<Flaw>> signatures = new HashSet<>();

    private Suite() {}

    /** All cases: traps, events to refuse, small graphs, drawn ones. */
    public static List<LachesisVector> cases() {
        Suite suite = new Suite();
        suite.traps();
        suite.cases.addAll(SpoiltEvents.all());
        suite.small("111", List.of(1L, 1L, 1L), 4);
        suite.small("211", List.of(2L, 1L, 1L), 4);
        suite.small("112", List.of(1L, 1L, 2L), 4);
        suite.small("11", List.of(1L, 1L), 4);
        suite.small("1", List.of(1L), 4);
        suite.drawn();
        return List.copyOf(suite.cases);
    }

    /** The header of these cases. */
    public static SuiteIndex index(List<LachesisVector> cases) {
        return new SuiteIndex(
                "forkless-cause",
                "antecedent vectors generate",
                VERSION,
                List.of("S3-11", "S3-12", "S3-14", "S3-15", "S3-18", "S3-20", "S3-21", "S3-22"),
                cases.stream()
                        .sorted(Comparator.comparing(LachesisVector::name))
                        .map(vector -> new SuiteIndex.Case(vector.name(), vector.name() + ".json", reason(vector)))
                        .toList());
    }

    private static String reason(LachesisVector vector) {
        String note = vector.params().getOrDefault("note", "\"\"");
        return note.substring(1, note.length() - 1);
    }

    private void traps() {
        Map<Flaw, Integer> numbers = new TreeMap<>();
        for (Traps.Trap trap : Traps.all()) {
            cases.add(Traps.vector(trap, numbers.merge(trap.flaw(), 1, Integer::sum)));
        }
    }

    /** The first small graph for each set of flaws that it tells, the last validator being the cheater. */
    private void small(String name, List<Long> stakes, int events) {
        int before = cases.size();
        SmallDags.each(new DagPlan(stakes, FrameProfile.STRICT, List.of()), events, stakes.size() - 1, plan -> {
            LachesisVector vector = PlannedCase.vector(plan);
            if (signatures.add(Twin.caughtBy(vector, plan.profile()))) {
                String note = "small graphs in order: the first to tell this set of flaws from the rules";
                cases.add(PlannedCase.vector(
                        plan,
                        String.format(Locale.ROOT, "small-%s-%02d", name, cases.size() - before + 1),
                        Map.of("note", Notes.quoted(note)),
                        Optional.empty()));
            }
        });
    }

    /** Of every family the first seeds, and of the first of them the same events in another order. */
    private void drawn() {
        Families.all().forEach((family, shape) -> {
            for (long seed = 1; seed <= 3; seed++) {
                DagPlan plan = DrawnDags.plan(shape, seed);
                String name = "drawn-" + family + "-" + seed;
                cases.add(drawn(plan, name, family, seed, "drawn graph of family " + family));
                if (seed == 1) {
                    String note = "the events of " + name + " in another order of arrival";
                    cases.add(drawn(DrawnDags.reordered(plan, seed), name + "-reordered", family, seed, note));
                }
            }
        });
    }

    private static LachesisVector drawn(DagPlan plan, String name, String family, long seed, String note) {
        Map<String, String> params = new TreeMap<>();
        params.put("note", Notes.quoted(note));
        params.put("family", Notes.quoted(family));
        params.put("seed", Long.toString(seed));
        return PlannedCase.vector(plan, name, params, Optional.empty());
    }
}
