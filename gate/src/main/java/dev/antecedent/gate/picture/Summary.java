package dev.antecedent.gate.picture;

import dev.antecedent.dag.Branch;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A graph in numbers, and in one sentence. */
final class Summary {

    private final DagPicture picture;
    private final Validators validators;
    private final Set<Integer> cheaters;

    Summary(DagPicture picture) {
        this.picture = picture;
        this.validators = picture.validators();
        int size = validators.size();
        List<Branch> branches = picture.computed().branches();
        this.cheaters = branches.stream()
                .skip(size)
                .map(branch -> validators.indexOf(branch.creator()).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who forks, seen by anybody or not: by the place in the index order. */
    Set<Integer> cheaters() {
        return cheaters;
    }

    /** The style of what is said first: holds, undecided or violated. */
    String style() {
        return failure().isPresent() ? "violated" : isPromised() ? "holds" : "undecided";
    }

    /** A sign for it. */
    String mark() {
        return failure().isPresent() ? "\u2717" : isPromised() ? "\u2713" : "?";
    }

    /** What became of the consensus, in a few words. */
    String outcome() {
        int decided = picture.blocks().size();
        if (failure().isPresent()) {
            return "the election failed";
        }
        return decided == 0
                ? "no frame decided"
                : decided == 1 ? "frame 1 decided" : "frames 1\u2013" + decided + " decided";
    }

    /** Why, or what it is worth. */
    String sentence() {
        Optional<Failure> failure = failure();
        if (failure.isPresent()) {
            return failure.get().error() + ", when " + failure.get().failedAt() + " was processed";
        } else if (cheaters.isEmpty()) {
            return "nobody forks";
        }
        String who = IntStream.range(0, validators.size())
                .filter(cheaters::contains)
                .mapToObj(picture.names()::get)
                .collect(Collectors.joining(", "));
        String stake = cheaterStake() + " of " + validators.totalStake();
        return who + (cheaters.size() == 1 ? " forks" : " fork") + " and " + (cheaters.size() == 1 ? "holds" : "hold")
                + " a stake of " + stake + ": "
                + (isPromised()
                        ? "below a third, so every node decides the same blocks"
                        : "a third or more, so other nodes may decide other blocks");
    }

    /** The numbers, by name, in the order in which they are told. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("validators", Integer.toString(validators.size()));
        facts.put("total stake", Long.toString(validators.totalStake()));
        facts.put("quorum", Long.toString(validators.quorum().least()));
        facts.put("events", Integer.toString(picture.computed().events().size()));
        facts.put("branches", Integer.toString(picture.computed().branches().size()));
        facts.put(
                "forks",
                PicturedEvent.of(picture).stream()
                                .filter(PicturedEvent::isFork)
                                .map(event -> List.of(
                                        event.event().creator(), event.event().seq()))
                                .distinct()
                                .count()
                        + " by " + cheaters.size() + (cheaters.size() == 1 ? " validator" : " validators"));
        facts.put(
                "frames with roots",
                Integer.toString(picture.computed().abft().frames().size()));
        facts.put("frames decided", Integer.toString(picture.blocks().size()));
        facts.put(
                "events confirmed",
                Integer.toString(picture.blocks().stream()
                        .mapToInt(block -> block.confirmed().size())
                        .sum()));
        facts.put("epoch", picture.drawing().epoch().toString());
        facts.put("claimed frames", picture.claims());
        return facts;
    }

    private boolean isPromised() {
        return 3 * cheaterStake() < validators.totalStake();
    }

    private long cheaterStake() {
        return cheaters.stream().mapToLong(validators::stake).sum();
    }

    private Optional<Failure> failure() {
        return picture.computed().abft().failure();
    }
}
