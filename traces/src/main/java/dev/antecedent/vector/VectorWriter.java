package dev.antecedent.vector;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Decided;
import dev.antecedent.vector.LachesisVector.Recorded;
import dev.antecedent.vector.LachesisVector.Refused;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.List;

/** Writes vectors canonically: equal vectors give equal bytes, those of the layout that the given ones have. */
public final class VectorWriter {

    private VectorWriter() {}

    /** The file's text. */
    public static String text(LachesisVector vector) {
        List<String> members = new ArrayList<>();
        members.add("\"format\": " + JsonText.string(LachesisVector.FORMAT));
        members.add("\"name\": " + JsonText.string(vector.name()));
        members.add("\"origin\": " + JsonText.string(vector.origin()));
        members.add("\"params\": "
                + object(vector.params().entrySet().stream()
                        .map(param -> JsonText.string(param.getKey()) + ":" + param.getValue())
                        .toList()));
        members.add("\"epoch\": " + vector.epoch());
        members.add("\"validators\": "
                + JsonText.array(vector.members().stream()
                        .map(member -> object(List.of(
                                "\"id\":" + member.validator().id(),
                                "\"name\":" + JsonText.string(member.name()),
                                "\"stake\":" + member.validator().stake())))
                        .toList()));
        members.add("\"totalStake\": " + vector.totalStake());
        members.add("\"quorum\": " + vector.quorum());
        members.add("\"events\": "
                + JsonText.lines(
                        vector.events().stream().map(VectorWriter::told).toList()));
        members.add("\"branches\": "
                + JsonText.array(vector.branches().stream()
                        .map(branch -> object(List.of(
                                "\"id\":" + branch.number(),
                                "\"creator\":" + branch.creator(),
                                "\"lastSeq\":" + branch.lastSeq())))
                        .toList()));
        members.add("\"highestBefore\": " + entries(vector.highestBefore()));
        members.add("\"mergedHighestBefore\": " + entries(vector.mergedHighestBefore()));
        members.add("\"lowestAfter\": "
                + JsonText.lines(vector.lowestAfter().stream()
                        .map(row ->
                                JsonText.array(row.stream().map(String::valueOf).toList()))
                        .toList()));
        members.add("\"forklessCause\": "
                + JsonText.lines(
                        vector.forklessCause().stream().map(JsonText::string).toList()));
        members.add("\"abft\": " + abft(vector.abft()));
        vector.rejected().ifPresent(refused -> {
            members.add("\"valid\": false");
            members.add("\"rejected\": " + refused(refused));
        });
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    /** What is known of a branch or a validator, as it is written. */
    static String entry(VectorEntry entry) {
        if (entry instanceof VectorEntry.Seen seen) {
            return "[" + seen.highest() + "," + seen.lowest() + "]";
        }
        return entry instanceof VectorEntry.Fork ? "\"F\"" : "0";
    }

    private static String told(Told told) {
        Event event = told.event();
        return object(List.of(
                "\"id\":" + id(event.id()),
                "\"creator\":" + event.creator(),
                "\"seq\":" + event.seq(),
                "\"lamport\":" + event.lamport(),
                "\"parents\":" + ids(event.parents()),
                "\"hasSelfParent\":" + told.hasSelfParent(),
                "\"branch\":" + told.branch(),
                "\"frame\":" + event.frame(),
                "\"hash\":" + JsonText.string(told.hash())));
    }

    private static String refused(Refused refused) {
        Event event = refused.event();
        String written = object(List.of(
                "\"id\":" + id(event.id()),
                "\"epoch\":" + event.epoch(),
                "\"creator\":" + event.creator(),
                "\"seq\":" + event.seq(),
                "\"lamport\":" + event.lamport(),
                "\"parents\":" + ids(event.parents()),
                "\"frame\":" + event.frame()));
        return object(List.of("\"error\":" + JsonText.string(refused.kind()), "\"event\":" + written));
    }

    private static String entries(List<List<VectorEntry>> rows) {
        return JsonText.lines(rows.stream()
                .map(row -> JsonText.array(row.stream().map(VectorWriter::entry).toList()))
                .toList());
    }

    private static String abft(Abft abft) {
        List<String> members = new ArrayList<>();
        String frames = JsonText.lines(abft.frames().stream()
                .map(frame -> object(List.of(
                        "\"frame\":" + frame.frame(),
                        "\"roots\":"
                                + JsonText.array(frame.roots().stream()
                                        .map(root -> object(List.of(
                                                "\"validator\":" + root.creator(), "\"event\":" + id(root.event()))))
                                        .toList()))))
                .toList());
        String blocks =
                JsonText.lines(abft.blocks().stream().map(VectorWriter::block).toList());
        members.add("\"frames\":" + frames);
        members.add("\"blocks\":" + blocks + ",\"lastDecidedFrame\":" + abft.lastDecidedFrame());
        members.add("\"elections\":"
                + JsonText.lines(
                        abft.elections().stream().map(VectorWriter::election).toList()));
        abft.failure()
                .ifPresent(failure -> members.add(
                        "\"error\":" + JsonText.string(failure.error()) + ",\"failedAt\":" + id(failure.failedAt())));
        return "{" + String.join(",\n", members) + "}";
    }

    private static String block(Decided decided) {
        return object(List.of(
                "\"frame\":" + decided.block().frame(),
                "\"atropos\":" + id(decided.block().atropos()),
                "\"cheaters\":" + validators(decided.block().cheaters()),
                "\"confirmed\":" + ids(decided.block().confirmed()),
                "\"decidedWhenProcessing\":" + id(decided.decidedWhenProcessing())));
    }

    private static String election(Recorded election) {
        List<String> members = new ArrayList<>();
        members.add("\"frameToDecide\":" + election.frameToDecide());
        members.add("\"subjects\":" + validators(election.subjects()));
        members.add("\"rows\":"
                + JsonText.array(election.rows().stream()
                        .map(row -> object(List.of(
                                "\"root\":" + id(row.root()),
                                "\"frame\":" + row.frame(),
                                "\"votes\":" + JsonText.string(row.votes()))))
                        .toList()));
        election.atropos().ifPresent(atropos -> members.add("\"atropos\":" + id(atropos)));
        return object(members);
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String id(EventId id) {
        return JsonText.string(id.name());
    }

    private static String ids(List<EventId> ids) {
        return JsonText.array(ids.stream().map(VectorWriter::id).toList());
    }

    private static String validators(List<ValidatorId> ids) {
        return JsonText.array(ids.stream().map(ValidatorId::toString).toList());
    }
}
