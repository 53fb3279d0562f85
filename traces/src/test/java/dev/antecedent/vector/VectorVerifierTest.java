package dev.antecedent.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vector with any one value changed differs, and the difference names the value. */
final class VectorVerifierTest {

    /** A value as it is written, with what to write instead. */
    private static final Map<Pattern, String> CHANGES = Map.of(
            Pattern.compile("\"(?:totalStake|quorum|lastDecidedFrame)\":\\s?(\\d+)"), "77",
            Pattern.compile("\"hasSelfParent\":(true|false)"), "!",
            Pattern.compile("\"(?:frame|lastSeq)\":(\\d+)"), "77",
            Pattern.compile("\"votes\":\"([ynYN-]+)\""), "y",
            Pattern.compile("\\n\"([01]+)\""), "01",
            Pattern.compile("\\n\\[((?:\\d+,)*\\d+)\\]"), "77");

    @TempDir
    private Path folder;

    private Verification verify(String text) throws IOException {
        return VectorVerifier.verify(VectorReader.read(Files.writeString(folder.resolve("changed.json"), text)));
    }

    /** An implementation with frames that are too high would take right claims for low ones. */
    @Test
    void lowClaimsAreBelievedOnlyIfTheDefinitionHasTheSameHighestFrames() throws IOException {
        for (String name : List.of("random-32-n4-e80-c0-nofork-underclaimed-frames", "crafted-honest-rounds")) {
            LachesisVector vector = VectorReader.read(Corpus.SUITE.resolve("golden/" + name + ".json"));
            Map<EventId, Frame> highest = HighestFrames.of(vector);
            assertThat(Definition.lenient(vector).highestFrames(highest)).isEmpty();
            highest.replaceAll((event, frame) -> event.name().startsWith("b") ? frame.next() : frame);
            assertThat(Definition.lenient(vector).highestFrames(highest))
                    .hasValueSatisfying(
                            difference -> assertThat(difference.field()).startsWith("events[b"));
        }
    }

    @Test
    void whereAnElectionFailedIsCompared() throws IOException {
        LachesisVector vector = VectorReader.read(Corpus.SUITE.resolve("golden/crafted-fork-mid.json"));
        assertThat(VectorFields.of(failing(vector, "a0"))).isNotEqualTo(VectorFields.of(failing(vector, "b2")));
        assertThat(VectorFields.of(failing(vector, "a0")).stream().map(VectorField::value))
                .contains("a0");
    }

    private static LachesisVector failing(LachesisVector vector, String event) {
        LachesisVector.Abft abft = vector.abft();
        LachesisVector.Abft failed = new LachesisVector.Abft(
                abft.frames(),
                abft.blocks(),
                abft.lastDecidedFrame(),
                abft.elections(),
                Optional.of(new LachesisVector.Failure("no-quorum", new EventId(event))));
        return new LachesisVector(
                vector.name(),
                vector.origin(),
                vector.params(),
                vector.epoch(),
                vector.members(),
                vector.totalStake(),
                vector.quorum(),
                vector.events(),
                vector.branches(),
                vector.highestBefore(),
                vector.mergedHighestBefore(),
                vector.lowestAfter(),
                vector.forklessCause(),
                failed,
                vector.rejected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "golden/crafted-fork-mid.json",
                "golden/crafted-fork-of-fork.json",
                "trap-tie-votes-no-1.json",
                "trap-cheaters-new-only-1.json"
            })
    void everyChangedValueIsFound(String name) throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve(name));
        int changed = 0;
        for (String wrong : changed(right)) {
            assertThat(verify(wrong).difference())
                    .as("%s with a changed value:%n%s", name, wrong)
                    .isPresent();
            changed++;
        }
        assertThat(changed).isGreaterThan(20);
    }

    private static List<String> changed(String right) {
        List<String> all = new ArrayList<>();
        CHANGES.forEach((pattern, instead) -> {
            Matcher value = pattern.matcher(right);
            while (value.find()) {
                String before = right.substring(0, value.start(1));
                all.add(before + changed(value.group(1), instead) + right.substring(value.end(1)));
            }
        });
        return all;
    }

    /** Another value of the same kind and length. */
    private static String changed(String value, String instead) {
        return switch (instead) {
            case "!" -> Boolean.toString(!Boolean.parseBoolean(value));
            case "01" -> (value.charAt(0) == '0' ? '1' : '0') + value.substring(1);
            case "y" -> (value.charAt(0) == 'y' ? 'n' : 'y') + value.substring(1);
            default -> value.replaceFirst("\\d+", instead);
        };
    }

    @Test
    void theDifferenceNamesTheValueAndBothSides() throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve("golden/crafted-count-creator-once.json"));
        assertThat(verify(right.replace("\"quorum\": 5", "\"quorum\": 4")).difference())
                .hasValueSatisfying(difference -> {
                    assertThat(difference.field()).isEqualTo("quorum");
                    assertThat(difference.said()).isEqualTo("4");
                    assertThat(difference.computed()).isEqualTo("5");
                });
        assertThat(field(right.replace("\"100000\"]", "\"000000\"]"))).isEqualTo("forklessCause[d0][a0]");
        assertThat(field(right.replace("\"lamport\":2", "\"lamport\":3"))).isEqualTo("events[b0].lamport");
        assertThat(field(right.replace(
                        "\"seq\":2,\"lamport\":3,\"parents\":[\"b0\"],\"hasSelfParent\":true,\"branch\":4",
                        "\"seq\":3,\"lamport\":3,\"parents\":[\"b0\"],\"hasSelfParent\":true,\"branch\":4")))
                .isEqualTo("events[b1x].seq");
        assertThat(field(right.replace("\"branch\":4", "\"branch\":0"))).isEqualTo("events[b1x].branch");
        assertThat(field(right.replace("[[2,1],[1,1],[1,1],0,0]]", "[\"F\",[1,1],[1,1],0,0]]")))
                .isEqualTo("highestBefore[d0][0]");
        assertThat(field(right.replace("[0,1,0,0,0]]", "[0,1,0,0,2]]"))).isEqualTo("lowestAfter[d0][4]");
        assertThat(field(right.replace(
                        "\"blocks\":[]",
                        "\"blocks\":[{\"frame\":1,\"atropos\":\"a0\",\"cheaters\":[],"
                                + "\"confirmed\":[],\"decidedWhenProcessing\":\"a0\"}]")))
                .isEqualTo("abft.blocks[1].atropos");
        assertThat(field(right.replace("{\"validator\":1,\"event\":\"a0\"},", "")))
                .startsWith("abft.frames[1].roots[0]");
    }

    private String field(String text) throws IOException {
        return verify(text).difference().orElseThrow().field();
    }

    @Test
    void lowClaimsAreLenientAndTheResultSaysSo() throws IOException {
        Verification low =
                VectorVerifier.verify(Corpus.read("golden/random-32-n4-e80-c0-nofork-underclaimed-frames.json"));
        assertThat(low.difference()).isEmpty();
        assertThat(low.profile()).isEqualTo(FrameProfile.LENIENT);
        assertThat(low.profileReason()).isEqualTo("event d001 claims frame 1 where 2 is the maximum");

        String own = Files.readString(Corpus.SUITE.resolve("trap-always-strict-1.json"));
        assertThat(verify(own).profile()).isEqualTo(FrameProfile.LENIENT);
        assertThat(field(own.replace("\"frameProfile\":\"lenient\"", "\"frameProfile\":\"strict\"")))
                .endsWith(".frame");
    }

    @Test
    void anEventThatIsNotRefusedAsItShouldDiffers() throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve("invalid-wrong-lamport-1.json"));
        Difference difference = verify(right.replace("\"error\":\"wrong-lamport\"", "\"error\":\"wrong-seq\""))
                .difference()
                .orElseThrow();
        assertThat(difference.field()).isEqualTo("rejected.error");
        assertThat(difference.computed()).isEqualTo("wrong-lamport");
    }

    @Test
    void theDefinitionIsAskedToo() throws IOException {
        Verification verification = VectorVerifier.verify(Corpus.read("golden/crafted-fork-mid.json"));
        assertThat(verification.compared()).containsEntry("forklessCause, defined", 144L);
    }
}
