package dev.antecedent.vector.twin;

import dev.antecedent.vector.LachesisVector;
import java.util.ArrayList;
import java.util.List;

/**
 * What implementations of whatever kind must agree on: forklessCause, frames and roots, votes, blocks, refusals. Branches
 * and vectors are left out, since they bind only those that number branches alike.
 *
 * @param lines a line for each fact
 */
public record Meaning(List<String> lines) {

    /** Copies. */
    public Meaning {
        lines = List.copyOf(lines);
    }

    /** What the vector says. */
    public static Meaning of(LachesisVector vector) {
        List<String> lines = new ArrayList<>();
        vector.rejected()
                .ifPresent(refused -> lines.add(refused(refused.event().id().name(), refused.kind())));
        lines.addAll(vector.forklessCause());
        vector.abft()
                .frames()
                .forEach(frame -> frame.roots()
                        .forEach(root -> lines.add(
                                root(frame.frame().number(), root.event().name()))));
        vector.abft().elections().forEach(election -> {
            int frame = election.frameToDecide().number();
            election.rows()
                    .forEach(row -> lines.add(
                            vote(frame, row.frame().number(), row.root().name(), row.votes())));
            election.atropos().ifPresent(atropos -> lines.add(atropos(frame, atropos.name())));
        });
        vector.abft()
                .blocks()
                .forEach(decided -> lines.add(block(
                        decided.block().frame().number(),
                        decided.block().atropos().name(),
                        decided.block().cheaters().toString(),
                        decided.block().confirmed().toString(),
                        decided.decidedWhenProcessing().name())));
        vector.abft().failure().ifPresent(failure -> lines.add("failed: " + failure.error()));
        return new Meaning(lines);
    }

    static String refused(String event, String kind) {
        return "refused " + event + ": " + kind;
    }

    static String root(int frame, String event) {
        return "root of " + frame + ": " + event;
    }

    static String vote(int frame, int of, String root, String votes) {
        return "votes on " + frame + ": " + root + " in " + of + ": " + votes;
    }

    static String atropos(int frame, String event) {
        return "Atropos of " + frame + ": " + event;
    }

    static String block(int frame, String atropos, String cheaters, String confirmed, String when) {
        return "block " + frame + ": " + atropos + " " + cheaters + " " + confirmed + " at " + when;
    }
}
