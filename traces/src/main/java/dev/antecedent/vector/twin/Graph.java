package dev.antecedent.vector.twin;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events as numbers in the order of their arrival, validators as places in the right index order. */
final class Graph {

    final List<Validator> validators;
    final long total;
    final List<Event> events;
    final int[] creators;
    final int[] seqs;
    final int[][] parents;
    final BitSet[] pasts;
    private final Map<EventId, Integer> numbers = new HashMap<>();

    Graph(LachesisVector vector) {
        Validators ordered = Validators.of(
                vector.members().stream().map(LachesisVector.Member::validator).toList());
        validators = ordered.inIndexOrder();
        total = ordered.totalStake();
        events = vector.events().stream().map(Told::event).toList();
        int size = events.size();
        creators = new int[size];
        seqs = new int[size];
        parents = new int[size][];
        pasts = new BitSet[size];
        for (int e = 0; e < size; e++) {
            Event event = events.get(e);
            numbers.put(event.id(), e);
            creators[e] = ordered.indexOf(event.creator()).orElseThrow();
            seqs[e] = event.seq().number();
            parents[e] = event.parents().stream().mapToInt(numbers::get).toArray();
            pasts[e] = new BitSet();
            pasts[e].set(e);
            for (int parent : parents[e]) {
                pasts[e].or(pasts[parent]);
            }
        }
    }

    int size() {
        return events.size();
    }

    String name(int event) {
        return events.get(event).id().name();
    }

    boolean contains(EventId id) {
        return numbers.containsKey(id);
    }

    int number(EventId id) {
        return numbers.getOrDefault(id, -1);
    }

    int selfParent(int event) {
        return seqs[event] > 1 && parents[event].length > 0 ? parents[event][0] : -1;
    }

    boolean observes(int later, int earlier) {
        return pasts[later].get(earlier);
    }

    long stake(int validator) {
        return validators.get(validator).stake();
    }

    boolean isValidator(ValidatorId id) {
        return validators.stream().anyMatch(validator -> validator.id().equals(id));
    }

    /** The events of a validator that an event observes. */
    List<Integer> observedOf(int event, int validator) {
        List<Integer> own = new ArrayList<>();
        for (int e = pasts[event].nextSetBit(0); e >= 0; e = pasts[event].nextSetBit(e + 1)) {
            if (creators[e] == validator) {
                own.add(e);
            }
        }
        return own;
    }
}
