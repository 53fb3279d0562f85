package dev.antecedent.vector.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Blocks as lines of a {@link Meaning}, with a flaw. */
final class TwinBlocks {

    private final Graph graph;
    private final TwinIndex index;
    private final Flaw flaw;
    private final BitSet confirmed = new BitSet();
    private final BitSet blamed = new BitSet();
    private final List<String> lines = new ArrayList<>();
    private int lastDecided;

    TwinBlocks(Graph graph, TwinIndex index, Flaw flaw) {
        this.graph = graph;
        this.index = index;
        this.flaw = flaw;
    }

    int lastDecided() {
        return lastDecided;
    }

    List<String> lines() {
        return lines;
    }

    void decide(int atropos, int when) {
        lastDecided++;
        List<Integer> order = confirm(atropos);
        if (order.isEmpty() && flaw == Flaw.EMPTY_BLOCK_SKIPPED) {
            return;
        }
        lines.add(Meaning.block(
                lastDecided,
                graph.name(atropos),
                cheaters(flaw == Flaw.CHEATERS_AT_DECISION ? when : atropos).toString(),
                order.stream().map(graph::name).toList().toString(),
                graph.name(when)));
    }

    private List<Integer> confirm(int atropos) {
        List<Integer> order = new ArrayList<>();
        BitSet met = flaw == Flaw.CONFIRMED_AGAIN ? new BitSet() : confirmed;
        Deque<Integer> open = new ArrayDeque<>(List.of(atropos));
        while (!open.isEmpty()) {
            int event = open.pop();
            if (!met.get(event)) {
                met.set(event);
                order.add(event);
                int[] parents = graph.parents[event];
                for (int k = 0; k < parents.length; k++) {
                    open.push(parents[flaw == Flaw.FIRST_PARENT_FIRST ? parents.length - 1 - k : k]);
                }
            }
        }
        if (flaw == Flaw.CONFIRMED_BY_LAMPORT) {
            order.sort(Comparator.comparing(event -> graph.events.get(event).lamport()));
        }
        return order;
    }

    private List<String> cheaters(int seenBy) {
        List<String> cheaters = new ArrayList<>();
        Comparator<Integer> ordered = Comparator.naturalOrder();
        if (flaw == Flaw.ORDER_BY_ID) {
            ordered =
                    Comparator.comparing((Integer v) -> graph.validators.get(v).id());
        } else if (flaw == Flaw.ORDER_ASCENDING) {
            ordered = Comparator.comparing(
                            (Integer v) -> graph.validators.get(v).stake())
                    .thenComparing(v -> graph.validators.get(v).id());
        }
        IntStream.range(0, graph.validators.size()).boxed().sorted(ordered).forEach(validator -> {
            boolean old = blamed.get(validator) && flaw == Flaw.CHEATERS_NEW_ONLY;
            if (index.seesFork(seenBy, validator) && !old) {
                blamed.set(validator);
                cheaters.add(graph.validators.get(validator).id().toString());
            }
        });
        return cheaters;
    }
}
