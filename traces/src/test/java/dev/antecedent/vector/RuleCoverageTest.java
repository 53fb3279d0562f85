package dev.antecedent.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import dev.antecedent.vector.LachesisVector.Told;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The kit's own cases take every branch of the rules, each told from what they say alone. */
final class RuleCoverageTest {

    private static final List<String> BRANCHES = List.of(
            "branch: a validator's first",
            "branch: continued",
            "branch: opened in the middle",
            "branch: opened by a second first event",
            "fork: seen",
            "fork: two branches seen, no fork",
            "cause: itself",
            "cause: another",
            "cause: lost by a later event",
            "frame: kept",
            "frame: the next one",
            "frame: one skipped",
            "frame: two roots by one creator",
            "vote: first yes",
            "vote: first no",
            "vote: later yes",
            "vote: later no",
            "vote: decided yes",
            "vote: decided no",
            "vote: decided in round 3 or later",
            "vote: a decided yes waits",
            "Atropos: of the first subject",
            "Atropos: of a later subject",
            "Atropos: none",
            "block: without cheaters",
            "block: with a cheater",
            "block: with several cheaters",
            "block: empty",
            "block: two by one event",
            "event: refused");

    private final Set<String> taken = new TreeSet<>();

    @Test
    void everyBranchIsTaken() throws IOException {
        for (SuiteIndex.Case indexed :
                SuiteIndex.read(Corpus.SUITE.resolve(SuiteIndex.FILE)).cases()) {
            LachesisVector vector = Corpus.read(indexed.file());
            branches(vector);
            causes(vector);
            frames(vector);
            vector.abft().elections().forEach(this::votes);
            blocks(vector.abft().blocks());
            when(vector.rejected().isPresent(), "event: refused");
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(BRANCHES);
    }

    private void branches(LachesisVector vector) {
        Set<Integer> open = new HashSet<>();
        for (int k = 0; k < vector.events().size(); k++) {
            Told told = vector.events().get(k);
            int validators = vector.members().size();
            boolean opened = open.add(told.branch());
            when(!opened, "branch: continued");
            when(opened && told.branch() < validators, "branch: a validator's first");
            when(opened && told.branch() >= validators && told.hasSelfParent(), "branch: opened in the middle");
            when(
                    opened && told.branch() >= validators && !told.hasSelfParent(),
                    "branch: opened by a second first event");
            Map<Object, Integer> seen = new HashMap<>();
            for (int branch = 0; branch < vector.highestBefore().get(k).size(); branch++) {
                VectorEntry entry = vector.highestBefore().get(k).get(branch);
                when(entry instanceof VectorEntry.Fork, "fork: seen");
                boolean known = entry instanceof VectorEntry.Seen;
                int count = seen.merge(vector.branches().get(branch).creator(), known ? 1 : 0, Integer::sum);
                when(known && count == 2, "fork: two branches seen, no fork");
            }
        }
    }

    private void causes(LachesisVector vector) {
        Map<EventId, String> rows = new HashMap<>();
        for (int k = 0; k < vector.events().size(); k++) {
            String row = vector.forklessCause().get(k);
            when(row.charAt(k) == '1', "cause: itself");
            for (int other = 0; other < row.length(); other++) {
                int observed = other;
                when(row.charAt(other) == '1' && other != k, "cause: another");
                when(
                        row.charAt(other) == '0'
                                && vector.events().get(k).event().parents().stream()
                                        .anyMatch(parent ->
                                                rows.getOrDefault(parent, row).charAt(observed) == '1'),
                        "cause: lost by a later event");
            }
            rows.put(vector.events().get(k).event().id(), row);
        }
    }

    private void frames(LachesisVector vector) {
        Map<EventId, Integer> frames = new HashMap<>();
        vector.events().forEach(told -> {
            int frame = told.event().frame().number();
            int before = told.event().selfParent().map(frames::get).orElse(0);
            when(frame == before, "frame: kept");
            when(frame == before + 1, "frame: the next one");
            when(frame > before + 1, "frame: one skipped");
            frames.put(told.event().id(), frame);
        });
        vector.abft().frames().forEach(frame -> {
            long creators = frame.roots().stream()
                    .map(root -> root.creator())
                    .distinct()
                    .count();
            when(creators < frame.roots().size(), "frame: two roots by one creator");
        });
    }

    private void votes(Recorded election) {
        for (Row row : election.rows()) {
            int round = row.frame().number() - election.frameToDecide().number();
            for (char vote : row.votes().toCharArray()) {
                when(vote == 'y', round == 1 ? "vote: first yes" : "vote: later yes");
                when(vote == 'n', round == 1 ? "vote: first no" : "vote: later no");
                when(vote == 'Y', "vote: decided yes");
                when(vote == 'N', "vote: decided no");
                when(Character.isUpperCase(vote) && round > 2, "vote: decided in round 3 or later");
            }
            boolean last = row.equals(election.rows().get(election.rows().size() - 1));
            when(row.votes().contains("Y") && (!last || election.atropos().isEmpty()), "vote: a decided yes waits");
            when(last && row.votes().charAt(0) == 'Y', "Atropos: of the first subject");
            when(
                    last
                            && election.atropos().isPresent()
                            && "nN".indexOf(row.votes().charAt(0)) >= 0,
                    "Atropos: of a later subject");
        }
        when(election.atropos().isEmpty(), "Atropos: none");
    }

    private void blocks(List<Decided> blocks) {
        Set<EventId> deciding = new HashSet<>();
        for (Decided decided : blocks) {
            int cheaters = decided.block().cheaters().size();
            when(cheaters == 0, "block: without cheaters");
            when(cheaters == 1, "block: with a cheater");
            when(cheaters > 1, "block: with several cheaters");
            when(decided.block().confirmed().isEmpty(), "block: empty");
            when(!deciding.add(decided.decidedWhenProcessing()), "block: two by one event");
        }
    }

    private void when(boolean holds, String branch) {
        if (holds) {
            taken.add(branch);
        }
    }
}
