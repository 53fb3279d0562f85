package dev.antecedent.dag;

import static dev.antecedent.dag.IndexLaws.require;
import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.definition.DefinedBlocks;
import dev.antecedent.dag.definition.DefinedElection;
import dev.antecedent.dag.definition.DefinedForklessCause;
import dev.antecedent.dag.definition.DefinedFrames;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Laws of frames, elections and blocks. The drawings' claims of frames are not looked at. */
final class ConsensusLaws {

    private ConsensusLaws() {}

    static Lachesis node(Drawing framed) {
        Lachesis node = new Lachesis(framed.validators(), framed.epoch(), FrameProfile.STRICT);
        framed.events().forEach(node::process);
        return node;
    }

    /** Frames and roots are those of the definition. */
    static void framesAreDefined(Drawing drawing) {
        Drawing framed = drawing.framed(FrameProfile.STRICT);
        DefinedFrames defined = DefinedFrames.greatest(IndexLaws.defined(drawing));
        Frames frames = new Frames(framed.validators(), FrameProfile.STRICT);
        for (Event event : framed.events()) {
            assertThat(event.frame()).as("frame of %s", event.id()).isEqualTo(defined.frame(event.id()));
            frames.add(event, event.selfParent().map(defined::frame));
        }
        assertThat(frames.frames()).isEqualTo(defined.all());
        for (Frame frame : frames.frames()) {
            assertThat(frames.roots(frame)).isEqualTo(defined.roots(frame));
        }
    }

    /** Blocks are those of a recount of the finished graph. */
    static void blocksAreDefined(Drawing drawing) {
        DefinedForklessCause causes = IndexLaws.defined(drawing);
        DefinedBlocks defined = new DefinedBlocks(causes, DefinedFrames.greatest(causes));
        assertThat(contents(node(drawing.framed(FrameProfile.STRICT)).blocks())).isEqualTo(defined.all());
    }

    /** Nodes that take the events in other orders decide the same. */
    static void nodesAgree(Drawing drawing) {
        Drawing framed = drawing.framed(FrameProfile.STRICT);
        List<DefinedBlocks.Contents> blocks = contents(node(framed).blocks());
        for (long seed = 0; seed < 2; seed++) {
            Drawing reordered = Dags.reordered(framed, seed);
            assertThat(contents(node(reordered).blocks()))
                    .as("blocks in the order\n%s", reordered)
                    .isEqualTo(blocks);
        }
    }

    /** Blocks share no event, and confirm an event's past with it or before it; the cheaters are those seen. */
    static void blocksArePastClosed(Drawing drawing) {
        Lachesis node = node(drawing.framed(FrameProfile.STRICT));
        DefinedForklessCause causes = IndexLaws.defined(drawing);
        Set<EventId> confirmed = new HashSet<>();
        List<ValidatorId> cheaters = List.of();
        for (Block block : node.blocks().all()) {
            for (EventId event : block.confirmed()) {
                require(confirmed.add(event), () -> event + " is confirmed twice");
            }
            for (EventId event : block.confirmed()) {
                require(
                        confirmed.containsAll(node.index().event(event).parents()),
                        () -> event + " is confirmed before its parents");
            }
            require(confirmed.contains(block.atropos()), () -> block.atropos() + " is not confirmed");
            assertThat(block.cheaters())
                    .isEqualTo(causes.forks().cheatersSeenBy(block.atropos()))
                    .containsAll(cheaters);
            cheaters = block.cheaters();
        }
    }

    /** No election ever meets two candidates for one subject, or counts a creator twice, whoever cheats. */
    static void noElectionIsTorn(Drawing drawing) {
        try {
            node(drawing.framed(FrameProfile.STRICT));
        } catch (ElectionException failure) {
            assertThat(failure.kind()).isEqualTo(ElectionException.Kind.NO_ATROPOS);
        }
    }

    /** In the election of the first frame every root votes as in the recount. */
    static void votesAreDefined(Drawing drawing) {
        Drawing framed = drawing.framed(FrameProfile.STRICT);
        DefinedForklessCause causes = IndexLaws.defined(drawing);
        DefinedFrames defined = DefinedFrames.greatest(causes);
        DefinedElection recount = new DefinedElection(causes, defined, Frame.FIRST);
        Frames frames = node(framed).frames();
        Election election = new Election(drawing.validators(), Frame.FIRST, frames, IndexLaws.index(drawing.dag()));
        Optional<EventId> atropos = Optional.empty();
        for (Frame frame : frames.frames()) {
            for (Root voter : frames.roots(frame)) {
                atropos = election.process(voter);
                election.votesOf(voter)
                        .forEach((subject, vote) -> assertThat(vote.candidate())
                                .as("vote of %s of frame %s on %s", voter.event(), frame, subject)
                                .isEqualTo(
                                        recount.vote(voter, drawing.validators().at(subject))));
            }
        }
        assertThat(atropos).isEqualTo(recount.atropos());
    }

    /** Ties do not matter: with no instead of yes every root votes the same. */
    static void tiesDoNotMatter(Drawing drawing) {
        DefinedForklessCause causes = IndexLaws.defined(drawing);
        DefinedFrames frames = DefinedFrames.greatest(causes);
        DefinedElection defined = new DefinedElection(causes, frames, Frame.FIRST);
        for (Frame frame : frames.all().stream().skip(2).toList()) {
            for (Root voter : frames.roots(frame)) {
                for (Validator subject : drawing.validators().inIndexOrder()) {
                    List<Root> causing = frames.roots(new Frame(frame.number() - 1)).stream()
                            .filter(root -> causes.isForklessCause(voter.event(), root.event()))
                            .toList();
                    long yes = causes.stake(creators(causing, root -> isYes(defined, root, subject.id())));
                    long no = causes.stake(creators(causing, root -> !isYes(defined, root, subject.id())));
                    require(
                            yes != no,
                            () -> voter.event() + " of frame " + frame + " counts as much yes as no on " + subject);
                }
            }
        }
    }

    /** The order of the subjects does not matter: by id the Atropos is the same. */
    static void orderOfSubjectsDoesNotMatter(Drawing drawing) {
        DefinedForklessCause causes = IndexLaws.defined(drawing);
        DefinedElection election = new DefinedElection(causes, DefinedFrames.greatest(causes), Frame.FIRST);
        Optional<EventId> byId = drawing.columns().stream()
                .map(column -> election.decisions(column.validator().id()))
                .takeWhile(decisions -> !decisions.isEmpty())
                .flatMap(Set::stream)
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(byId).isEqualTo(election.atropos());
    }

    private static boolean isYes(DefinedElection election, Root voter, ValidatorId subject) {
        return election.vote(voter, subject).isPresent();
    }

    private static List<ValidatorId> creators(List<Root> roots, Predicate<Root> chosen) {
        return roots.stream().filter(chosen).map(Root::creator).distinct().toList();
    }

    static List<DefinedBlocks.Contents> contents(Blocks blocks) {
        return blocks.all().stream()
                .map(block ->
                        new DefinedBlocks.Contents(block.atropos(), block.cheaters(), Set.copyOf(block.confirmed())))
                .toList();
    }
}
