package dev.antecedent.dag;

import dev.antecedent.dag.drawing.Drawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws graphs at random, the same for the same seed. */
public final class Dags {

    private final Random random;
    private final List<Long> stakes;
    private final boolean[] forks;
    private final List<Sketch.Node> nodes = new ArrayList<>();

    private Dags(Random random, List<Long> stakes, boolean[] forks) {
        this.random = random;
        this.stakes = stakes;
        this.forks = forks;
    }

    /** Of 1 to 6 validators and up to 30 events; forks of forks, laggards, stakes of all sizes. */
    public static Drawing any(long seed) {
        Random random = new Random(seed);
        List<Long> stakes = stakes(random, 1 + random.nextInt(6));
        boolean[] forks = new boolean[stakes.size()];
        int cheaters = random.nextInt(3);
        for (int creator = 0; creator < forks.length; creator++) {
            forks[creator] = random.nextInt(3) < cheaters;
        }
        return new Dags(random, stakes, forks).drawn(1 + random.nextInt(30), random.nextInt(3));
    }

    /** Without forks. */
    public static Drawing honest(long seed) {
        Random random = new Random(seed);
        List<Long> stakes = stakes(random, 1 + random.nextInt(6));
        return new Dags(random, stakes, new boolean[stakes.size()]).drawn(1 + random.nextInt(30), random.nextInt(3));
    }

    /** Of 3 to 5 validators with up to 100 events that know most of what is there; cheaters below a third. */
    public static Drawing gossip(long seed) {
        Random random = new Random(seed);
        List<Long> stakes = stakes(random, 3 + random.nextInt(3));
        boolean[] forks = new boolean[stakes.size()];
        long total = stakes.stream().mapToLong(Long::longValue).sum();
        long cheating = 0;
        for (int creator = 0; creator < forks.length; creator++) {
            if (random.nextBoolean() && 3 * (cheating + stakes.get(creator)) < total) {
                cheating += stakes.get(creator);
                forks[creator] = true;
            }
        }
        return new Dags(random, stakes, forks).drawn(30 + random.nextInt(70), 3);
    }

    /** The same with cheaters of any stake. */
    public static Drawing unsafeGossip(long seed) {
        Random random = new Random(seed);
        List<Long> stakes = stakes(random, 3 + random.nextInt(3));
        boolean[] forks = new boolean[stakes.size()];
        for (int creator = 0; creator < forks.length; creator++) {
            forks[creator] = random.nextBoolean();
        }
        return new Dags(random, stakes, forks).drawn(30 + random.nextInt(50), 2 + random.nextInt(2));
    }

    /** The same events in another order in which parents come first. */
    public static Drawing reordered(Drawing drawing, long seed) {
        Random random = new Random(seed);
        List<Event> waiting = new ArrayList<>(drawing.events());
        List<Event> order = new ArrayList<>();
        Set<EventId> there = new HashSet<>();
        int laggard = random.nextInt(waiting.size() + 1);
        while (!waiting.isEmpty()) {
            List<Event> ready = waiting.stream()
                    .filter(event -> there.containsAll(event.parents()))
                    .toList();
            List<Event> early = ready.stream()
                    .filter(event -> event.creator().number() != laggard)
                    .toList();
            Event next = early.isEmpty() ? pick(random, ready) : pick(random, early);
            waiting.remove(next);
            order.add(next);
            there.add(next.id());
        }
        return new Drawing(drawing.epoch(), drawing.columns(), order);
    }

    private static List<Long> stakes(Random random, int validators) {
        List<Long> stakes = new ArrayList<>();
        int kind = random.nextInt(4);
        for (int creator = 0; creator < validators; creator++) {
            long most = Integer.MAX_VALUE / validators;
            stakes.add(
                    switch (kind) {
                        case 0 -> 1L;
                        case 1 -> 1L + random.nextInt(3);
                        case 2 -> 1L + random.nextInt(20);
                        default -> most - random.nextInt(2) * (long) random.nextInt(1_000);
                    });
        }
        return stakes;
    }

    /**
     * Draws the events.
     *
     * @param knowledge 0 to 3, how much of what is there an event knows
     */
    private Drawing drawn(int events, int knowledge) {
        int laggard = random.nextInt(2 * stakes.size());
        for (int event = 0; event < events; event++) {
            int creator = random.nextInt(stakes.size());
            if (creator == laggard && random.nextInt(4) > 0) {
                creator = (creator + 1) % stakes.size();
            }
            nodes.add(node(creator, knowledge));
        }
        return new Sketch(stakes, nodes).drawing();
    }

    private Sketch.Node node(int creator, int knowledge) {
        List<Integer> own = placesOf(creator);
        int selfParent = own.isEmpty() ? Sketch.NONE : own.get(own.size() - 1);
        if (forks[creator] && !own.isEmpty() && random.nextInt(3) == 0) {
            int choice = random.nextInt(own.size() + 1);
            selfParent = choice == own.size() ? Sketch.NONE : own.get(choice);
        }
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < stakes.size(); other++) {
            List<Integer> places = placesOf(other);
            if (other != creator && !places.isEmpty() && random.nextInt(4) <= knowledge) {
                boolean last = random.nextInt(4) > 0 || (knowledge == 3 && !forks[other]);
                others.add(last ? places.get(places.size() - 1) : pick(random, places));
                int second = pick(random, places);
                if (random.nextInt(4) == 0 && !others.contains(second)) {
                    others.add(second);
                }
            }
        }
        Collections.shuffle(others, random);
        return new Sketch.Node(creator, selfParent, others);
    }

    private List<Integer> placesOf(int creator) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < nodes.size(); place++) {
            if (nodes.get(place).creator() == creator) {
                places.add(place);
            }
        }
        return places;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
