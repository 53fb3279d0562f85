package dev.antecedent.vector;

import dev.antecedent.dag.EventId;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.FrameRoots;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Row;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All values of a vector in the order in which they are worth comparing: what others follow from comes first. */
final class VectorFields {

    private final LachesisVector vector;
    private final List<VectorField> fields = new ArrayList<>();
    private String section = "";

    private VectorFields(LachesisVector vector) {
        this.vector = vector;
    }

    static List<VectorField> of(LachesisVector vector) {
        VectorFields all = new VectorFields(vector);
        all.validators();
        all.events();
        all.forklessCause();
        all.abft(vector.abft());
        all.vectors();
        return all.fields;
    }

    private void validators() {
        section = "rejected";
        vector.rejected().ifPresent(refused -> about(refused.event().id(), "rejected.error", refused.kind()));
        section = "validators";
        for (int index = 0; index < vector.members().size(); index++) {
            Member member = vector.members().get(index);
            add(
                    "validators[" + index + "]",
                    member.validator().id() + " with stake "
                            + member.validator().stake());
        }
        section = "totalStake";
        add("totalStake", vector.totalStake());
        section = "quorum";
        add("quorum", vector.quorum());
    }

    private void events() {
        section = "events";
        for (Told told : vector.events()) {
            EventId id = told.event().id();
            String path = "events[" + id + "].";
            about(id, path + "hasSelfParent", told.hasSelfParent());
            about(id, path + "frame", told.event().frame());
            about(id, path + "hash", told.hash());
            about(id, path + "branch", told.branch());
        }
        section = "branches";
        vector.branches().forEach(branch -> {
            String path = "branches[" + branch.number() + "].";
            add(path + "creator", branch.creator());
            add(path + "lastSeq", branch.lastSeq());
        });
    }

    private void forklessCause() {
        section = "forklessCause";
        for (int observer = 0; observer < vector.events().size(); observer++) {
            EventId id = id(observer);
            String row = vector.forklessCause().get(observer);
            for (int observed = 0; observed < row.length(); observed++) {
                about(id, "forklessCause[" + id + "][" + id(observed) + "]", row.charAt(observed));
            }
        }
    }

    private void vectors() {
        rows("highestBefore", vector.highestBefore(), VectorWriter::entry);
        rows("mergedHighestBefore", vector.mergedHighestBefore(), VectorWriter::entry);
        rows("lowestAfter", vector.lowestAfter(), String::valueOf);
    }

    private <T> void rows(String name, List<List<T>> rows, Function<T, String> written) {
        section = name;
        for (int event = 0; event < rows.size(); event++) {
            EventId id = id(event);
            List<T> row = rows.get(event);
            for (int column = 0; column < row.size(); column++) {
                about(id, name + "[" + id + "][" + column + "]", written.apply(row.get(column)));
            }
        }
    }

    private void abft(Abft abft) {
        section = "abft.error";
        abft.failure().ifPresent(failure -> {
            about(failure.failedAt(), "abft.error", failure.error());
            about(failure.failedAt(), "abft.failedAt", failure.failedAt().name());
        });
        section = "abft.frames";
        abft.frames().forEach(this::frame);
        section = "abft.elections";
        abft.elections().forEach(this::election);
        section = "abft.blocks";
        abft.blocks().forEach(this::block);
        section = "abft.lastDecidedFrame";
        add("abft.lastDecidedFrame", abft.lastDecidedFrame());
    }

    private void frame(FrameRoots frame) {
        String path = "abft.frames[" + frame.frame() + "]";
        add(path, "a frame with roots");
        for (int index = 0; index < frame.roots().size(); index++) {
            EventId event = frame.roots().get(index).event();
            about(event, path + ".roots[" + index + "].event", event);
            about(
                    event,
                    path + ".roots[" + index + "].validator",
                    frame.roots().get(index).creator());
        }
    }

    private void election(Recorded election) {
        String path = "abft.elections[" + election.frameToDecide() + "].";
        add(path + "subjects", election.subjects());
        for (Row row : election.rows()) {
            about(row.root(), path + "rows[" + row.root() + " in " + row.frame() + "].votes", row.votes());
        }
        election.atropos().ifPresent(atropos -> about(atropos, path + "atropos", atropos));
    }

    private void block(Decided decided) {
        String path = "abft.blocks[" + decided.block().frame() + "].";
        EventId atropos = decided.block().atropos();
        about(atropos, path + "atropos", atropos);
        about(atropos, path + "cheaters", decided.block().cheaters());
        about(atropos, path + "confirmed", decided.block().confirmed());
        about(decided.decidedWhenProcessing(), path + "decidedWhenProcessing", decided.decidedWhenProcessing());
    }

    private EventId id(int event) {
        return vector.events().get(event).event().id();
    }

    private void add(String path, Object value) {
        fields.add(new VectorField(section, path, Optional.empty(), value.toString()));
    }

    private void about(EventId event, String path, Object value) {
        fields.add(new VectorField(section, path, Optional.of(event), value.toString()));
    }
}
