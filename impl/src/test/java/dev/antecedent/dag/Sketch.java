package dev.antecedent.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.drawing.Column;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A graph before its events have names and numbers: what can be left out of it, and still be a graph.
 *
 * @param stakes of the validators
 * @param nodes the events, in the order in which they arrive
 */
record Sketch(List<Long> stakes, List<Node> nodes) {

    /** No self-parent. */
    static final int NONE = -1;

    /**
     * An event.
     *
     * @param creator the validator's place in the sketch
     * @param selfParent an earlier event's place, or {@link #NONE}
     * @param others the places of the other parents
     */
    record Node(int creator, int selfParent, List<Integer> others) {

        Node without(int place, int replacement) {
            List<Integer> left = others.stream()
                    .filter(other -> other != place)
                    .map(other -> moved(other, place))
                    .toList();
            return new Node(creator, selfParent == place ? replacement : moved(selfParent, place), left);
        }

        private static int moved(int other, int place) {
            return other > place ? other - 1 : other;
        }
    }

    static Sketch of(Drawing drawing) {
        Map<ValidatorId, Integer> creators = new HashMap<>();
        drawing.columns().forEach(column -> creators.put(column.validator().id(), creators.size()));
        Map<EventId, Integer> places = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Event event : drawing.events()) {
            int selfParent = event.selfParent().map(places::get).orElse(NONE);
            List<Integer> others = event.parents().stream()
                    .skip(selfParent == NONE ? 0 : 1)
                    .map(places::get)
                    .toList();
            nodes.add(new Node(creators.getOrDefault(event.creator(), NONE), selfParent, others));
            places.put(event.id(), places.size());
        }
        return new Sketch(
                drawing.columns().stream()
                        .map(column -> column.validator().stake())
                        .toList(),
                nodes);
    }

    /** Events are named by letter and seq, forks by dashes. */
    Drawing drawing() {
        List<Column> columns = IntStream.range(0, stakes.size())
                .mapToObj(place -> new Column(
                        Character.toString('a' + place), new Validator(new ValidatorId(place + 1L), stakes.get(place))))
                .toList();
        Map<String, Integer> used = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Node node : nodes) {
            List<Event> parents = new ArrayList<>();
            if (node.selfParent != NONE) {
                parents.add(events.get(node.selfParent));
            }
            node.others.forEach(other -> parents.add(events.get(other)));
            Seq seq = node.selfParent == NONE ? Seq.FIRST : parents.get(0).seq().next();
            String name = columns.get(node.creator).name() + seq;
            events.add(new Event(
                    new EventId(name + "'".repeat(used.merge(name, 1, Integer::sum) - 1)),
                    Epoch.FIRST,
                    columns.get(node.creator).validator().id(),
                    seq,
                    parents.stream()
                            .map(Event::lamport)
                            .reduce(LamportTime.ZERO, LamportTime::max)
                            .next(),
                    Frame.FIRST,
                    parents.stream().map(Event::id).toList()));
        }
        return new Drawing(Epoch.FIRST, columns, events);
    }

    /** Its children continue its self-parent. */
    Sketch withoutNode(int place) {
        int selfParent = nodes.get(place).selfParent;
        List<Node> left = new ArrayList<>(nodes);
        left.remove(place);
        left.replaceAll(node -> node.without(place, selfParent));
        return new Sketch(stakes, left);
    }

    Sketch withoutParent(int place, int other) {
        Node node = nodes.get(place);
        List<Integer> others = new ArrayList<>(node.others);
        others.remove(other);
        List<Node> left = new ArrayList<>(nodes);
        left.set(place, new Node(node.creator, node.selfParent, others));
        return new Sketch(stakes, left);
    }

    /** With all its events. */
    Sketch withoutValidator(int creator) {
        Sketch left = this;
        for (int place = nodes.size() - 1; place >= 0; place--) {
            if (nodes.get(place).creator == creator) {
                left = left.withoutNode(place);
            }
        }
        List<Long> others = new ArrayList<>(stakes);
        others.remove(creator);
        return new Sketch(
                others,
                left.nodes.stream()
                        .map(node -> new Node(
                                node.creator > creator ? node.creator - 1 : node.creator, node.selfParent, node.others))
                        .toList());
    }

    Sketch withStake(int creator, long stake) {
        List<Long> changed = new ArrayList<>(stakes);
        changed.set(creator, stake);
        return new Sketch(changed, nodes);
    }
}
