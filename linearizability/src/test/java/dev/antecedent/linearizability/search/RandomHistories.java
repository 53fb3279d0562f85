package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small random histories of a compare-and-set register with few values, so that about a third is linearizable. */
final class RandomHistories {

    private static final int OPERATIONS = 6;

    private RandomHistories() {}

    /** A step of a random run: a process either begins an operation or ends the one it is in. */
    private record Draw(int process, int f, int a, int b, int end) {}

    /** Histories in which every operation has a known outcome. */
    static Arbitrary<History> complete() {
        return of(false);
    }

    /** Histories with pending operations too. */
    static Arbitrary<History> any() {
        return of(true);
    }

    private static Arbitrary<History> of(boolean pending) {
        Arbitrary<Draw> draws = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9))
                .as(Draw::new);
        Arbitrary<List<Draw>> runs = draws.list().ofMinSize(2).ofMaxSize(4 * OPERATIONS);
        return Combinators.combine(runs, Arbitraries.of(Dialect.values()))
                .as((run, dialect) -> history(run, pending, dialect));
    }

    private static History history(List<Draw> run, boolean pending, Dialect dialect) {
        List<String> lines = new ArrayList<>();
        Map<Integer, Draw> open = new HashMap<>();
        int[] names = {0, 1, 2};
        int begun = 0;
        for (Draw draw : run) {
            int p = draw.process();
            Draw invoked = open.remove(p);
            if (invoked != null) {
                String type = type(draw, pending);
                lines.add(line(names[p], type, invoked, result(invoked, draw)));
                names[p] += type.equals("info") ? 3 : 0;
            } else if (begun++ < OPERATIONS) {
                open.put(p, draw);
                lines.add(line(names[p], "invoke", draw, argument(draw)));
            }
        }
        for (int p = 0; p < names.length && !pending; p++) {
            Draw invoked = open.get(p);
            if (invoked != null) {
                lines.add(line(names[p], "ok", invoked, result(invoked, invoked)));
            }
        }
        return HistoryReader.parse(
                "random.edn", String.join("\n", lines) + (lines.isEmpty() ? "[]" : ""), Optional.of(dialect));
    }

    private static String type(Draw draw, boolean pending) {
        if (pending && draw.end() == 0) {
            return "info";
        }
        return draw.end() <= 2 ? "fail" : "ok";
    }

    private static String line(int process, String type, Draw invoked, String value) {
        String f = new String[] {"read", "write", "cas"}[invoked.f()];
        return "{:process " + process + ", :type :" + type + ", :f :" + f + ", :value " + value + "}";
    }

    private static String argument(Draw draw) {
        return switch (draw.f()) {
            case 0 -> "nil";
            case 1 -> Integer.toString(draw.a());
            default -> "[" + draw.a() + " " + draw.b() + "]";
        };
    }

    private static String result(Draw invoked, Draw completed) {
        if (invoked.f() != 0) {
            return completed.a() == 0 ? "nil" : argument(invoked);
        }
        return completed.b() == 0 && completed.end() == 9 ? "nil" : Integer.toString(completed.a());
    }
}
