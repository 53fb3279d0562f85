package dev.antecedent.modelcheck.proof;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.vector.LachesisVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A module that has TLC evaluate the definitions of {@code ForklessCauseProof} on graphs of golden vectors: whom an event
 * sees cheating, what are its forkless causes, the quorum. Of a graph it takes who made which event with which number, and
 * which events are in the past of which; the answers are the vector's.
 */
final class GoldenModule {

    static final String NAME = "GoldenDefinitions";

    private final StringBuilder text = new StringBuilder();
    private final List<String> checks = new ArrayList<>();
    private final long budget;
    private long pairs;

    /**
     * No vector yet.
     *
     * @param budget about how many pairs of events TLC may look at for a vector; where all pairs of pairs would be more,
     *     evenly spread ones are asked
     */
    GoldenModule(long budget) {
        this.budget = budget;
        text.append("---- MODULE ").append(NAME).append(" ----\nEXTENDS Integers, FiniteSets, Sequences\n");
        text.append("VARIABLE nothing\nInit == nothing = 0\nNext == UNCHANGED nothing\n");
    }

    /** How many pairs are asked of all vectors together. */
    long pairs() {
        return pairs;
    }

    String text() {
        return text + "====\n";
    }

    String config() {
        return "INIT Init\nNEXT Next\nINVARIANTS\n"
                + checks.stream().map(check -> "  " + check + "\n").collect(Collectors.joining())
                + "CHECK_DEADLOCK FALSE\n";
    }

    void add(LachesisVector vector) {
        int k = checks.size() / 2 + 1;
        List<Event> events =
                vector.events().stream().map(LachesisVector.Told::event).toList();
        int size = events.size();
        define("Creator", k, sequence(size, e -> String.valueOf(number(vector, events.get(e)))));
        define("Seq", k, sequence(size, e -> events.get(e).seq().toString()));
        define("Past", k, sequence(size, new Pasts(events)::of));
        define(
                "Stake",
                k,
                sequence(
                        vector.members().size(),
                        v -> String.valueOf(vector.members().get(v).validator().stake())));
        text.append("Anc").append(k).append("(a, b) == b \\in Past").append(k).append("[a]\n");
        text.append(
                "V%d == INSTANCE ForklessCauseProof WITH N <- %d, stake <- Stake%d, Ev <- 1..%d, creator <- Creator%d,"
                        .formatted(k, vector.members().size(), k, size, k));
        text.append(" seq <- Seq%d, Anc <- Anc%d, Cheaters <- {}\n".formatted(k, k));
        String causes = asked(vector, size).stream()
                .map(pair -> "<<%d, %d, %s>>"
                        .formatted(
                                pair[0] + 1,
                                pair[1] + 1,
                                vector.forklessCause().get(pair[0]).charAt(pair[1]) == '1' ? "TRUE" : "FALSE"))
                .collect(Collectors.joining(", ", "{", "}"));
        check("Causes" + k, "\\A p \\in %s : V%d!ForklessCause(p[1], p[2]) = p[3]".formatted(causes, k));
        String cheaters = sequence(size, e -> cheaters(vector, e));
        check(
                "Cheaters" + k,
                "/\\ V%d!QuorumStake = %d\n  /\\ \\A e \\in 1..%d : V%d!SeenCheating(e) = %s[e]"
                        .formatted(k, vector.quorum(), size, k, cheaters));
    }

    private void define(String name, int k, String value) {
        text.append(name).append(k).append(" == ").append(value).append('\n');
    }

    /** About the state, if only in form: of a constant TLC says that it is false, not that it is violated. */
    private void check(String name, String condition) {
        checks.add(name);
        text.append(name).append(" ==\n nothing = 0 =>\n  ").append(condition).append('\n');
    }

    /** Evenly spread pairs of an event and one of its past, and one of all. */
    private List<int[]> asked(LachesisVector vector, int size) {
        long each = (long) vector.members().size() * size * size;
        long number = Math.max(8, Math.min((long) size * size, budget / each));
        List<int[]> asked = new ArrayList<>();
        for (long i = 0; i < number; i++) {
            long pair = i * size * size / number;
            asked.add(new int[] {(int) (pair / size), (int) (pair % size)});
        }
        pairs += number;
        return asked;
    }

    private static int number(LachesisVector vector, Event event) {
        return IntStream.range(0, vector.members().size())
                        .filter(v -> vector.members().get(v).validator().id().equals(event.creator()))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static String cheaters(LachesisVector vector, int event) {
        List<VectorEntry> seen = vector.mergedHighestBefore().get(event);
        return IntStream.range(0, seen.size())
                .filter(v -> seen.get(v) instanceof VectorEntry.Fork)
                .mapToObj(v -> String.valueOf(v + 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String sequence(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(", ", "<<", ">>"));
    }

    /** The past of each event: itself, its parents, and theirs. */
    private static final class Pasts {

        private final List<SortedSet<Integer>> pasts = new ArrayList<>();

        Pasts(List<Event> events) {
            Map<EventId, Integer> places = new HashMap<>();
            for (Event event : events) {
                SortedSet<Integer> past = new TreeSet<>(List.of(pasts.size() + 1));
                event.parents().forEach(parent -> past.addAll(pasts.get(Objects.requireNonNull(places.get(parent)))));
                places.put(event.id(), pasts.size());
                pasts.add(past);
            }
        }

        String of(int event) {
            return pasts.get(event).stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
