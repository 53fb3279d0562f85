package dev.antecedent.gate.bench;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Seq;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a graph of events: each next one is by any of the validators, on its last event and on the last events of
 * others. A validator that forks goes back by one event once in a while, and then is on any of its branches.
 *
 * <p>Names are as in a network: 32 bytes in hexadecimal digits, the epoch and the Lamport time first. Each event has
 * names of its parents that are its own, as if it had been read from a message.
 */
final class RandomDag {

    private static final int STAKE_MAX = 100;
    private static final HexFormat HEX = HexFormat.of();

    /** The end of a branch. */
    private record Tip(Event last, @Nullable Event selfParent) {}

    private final DagShape shape;
    private final SplitMix64 random;
    private final List<Event> events = new ArrayList<>();
    private final List<List<Tip>> tips;
    private final int[] shuffled;
    private int forked;

    private RandomDag(DagShape shape) {
        this.shape = shape;
        random = new SplitMix64(shape.seed());
        tips = IntStream.range(0, shape.validators())
                .<List<Tip>>mapToObj(creator -> new ArrayList<>())
                .toList();
        shuffled = IntStream.range(0, shape.validators()).toArray();
    }

    static TimedDag of(DagShape shape) {
        return new RandomDag(shape).drawn();
    }

    private TimedDag drawn() {
        List<Validator> validators = IntStream.range(0, shape.validators())
                .mapToObj(creator -> new Validator(id(creator), random.between(1, STAKE_MAX)))
                .toList();
        int[][] asked = new int[shape.events()][shape.asked()];
        for (int number = 0; number < shape.events(); number++) {
            events.add(next());
            for (int k = 0; k < shape.asked(); k++) {
                asked[number][k] = below(number + 1);
            }
        }
        int[] observers = new int[shape.queries()];
        int[] observed = new int[shape.queries()];
        for (int k = 0; k < shape.queries(); k++) {
            observers[k] = below(shape.events());
            observed[k] = below(shape.events());
        }
        return new TimedDag(Validators.of(validators), List.copyOf(events), asked, observers, observed);
    }

    private Event next() {
        // As many forks as the part of the graph that is drawn should have, by the cheaters in turn.
        boolean forks = forked < (long) shape.forks() * (events.size() + 1) / shape.events();
        int creator = forks ? forked % shape.cheaters() : below(shape.validators());
        List<Tip> own = tips.get(creator);
        if (own.isEmpty()) {
            Event first = event(creator, null);
            own.add(new Tip(first, null));
            return first;
        }
        int branch = below(own.size());
        Tip tip = own.get(branch);
        if (forks) {
            forked++;
            Event fork = event(creator, tip.selfParent());
            own.add(new Tip(fork, tip.selfParent()));
            return fork;
        }
        Event next = event(creator, tip.last());
        own.set(branch, new Tip(next, tip.last()));
        return next;
    }

    private Event event(int creator, @Nullable Event selfParent) {
        List<Event> parents = new ArrayList<>();
        if (selfParent != null) {
            parents.add(selfParent);
        }
        for (int k = 0; k < shuffled.length && parents.size() < shape.parents() + (selfParent == null ? 0 : 1); k++) {
            int drawn = k + below(shuffled.length - k);
            int other = shuffled[drawn];
            shuffled[drawn] = shuffled[k];
            shuffled[k] = other;
            List<Tip> branches = tips.get(other);
            if (other != creator && !branches.isEmpty()) {
                parents.add(branches.get(below(branches.size())).last());
            }
        }
        long lamport = 1
                + parents.stream()
                        .mapToLong(each -> each.lamport().ticks())
                        .max()
                        .orElse(0);
        return new Event(
                new EventId(name(lamport)),
                Epoch.FIRST,
                id(creator),
                selfParent == null ? Seq.FIRST : selfParent.seq().next(),
                new LamportTime(lamport),
                Frame.FIRST,
                parents.stream().map(parent -> copy(parent.id())).toList());
    }

    private String name(long lamport) {
        return HEX.toHexDigits(Epoch.FIRST.number())
                + HEX.toHexDigits((int) lamport)
                + HEX.toHexDigits(random.next())
                + HEX.toHexDigits(random.next())
                + HEX.toHexDigits(random.next());
    }

    private static EventId copy(EventId id) {
        return new EventId(String.valueOf(id.name().toCharArray()));
    }

    private static ValidatorId id(int creator) {
        return new ValidatorId(creator + 1L);
    }

    private int below(int bound) {
        return (int) random.between(0, bound - 1L);
    }
}
