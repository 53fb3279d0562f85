package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.Rejection.WrongFrame;
import dev.antecedent.dag.definition.DefinedFrames;
import dev.antecedent.dag.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;

/** Laws of frames, elections and blocks over graphs drawn at random; {@link Law} says how many. */
class ConsensusProperties {

    private static final int TRIES = Law.TRIES / 5;

    @Example
    void framesAreThoseOfTheDefinition() {
        Law law = ConsensusLaws::framesAreDefined;
        law.holds(Dags::any, TRIES);
        law.holds(Dags::unsafeGossip, TRIES);
    }

    @Example
    void framesDoNotDependOnTheOrderOfArrival() {
        Law law = drawing -> {
            List<Event> framed = drawing.framed(FrameProfile.STRICT).events();
            assertThat(Dags.reordered(drawing, 7).framed(FrameProfile.STRICT).events())
                    .containsExactlyInAnyOrderElementsOf(framed);
        };
        law.holds(Dags::unsafeGossip, TRIES);
    }

    @Example
    void theStrictProfileAcceptsTheGreatestFrameAndNoOther() {
        Law law = drawing -> {
            Lachesis node = new Lachesis(drawing.validators(), drawing.epoch(), FrameProfile.STRICT);
            for (Event event : drawing.framed(FrameProfile.STRICT).events()) {
                assertThat(node.frameOf(event.claiming(new Frame(9)))).isEqualTo(event.frame());
                assertThat(acceptedFrames(node, event))
                        .containsExactly(event.frame().number());
                node.process(event);
            }
        };
        law.holds(Dags::gossip, TRIES / 4);
    }

    @Example
    void theLenientProfileAcceptsLowerFramesDownToTheSelfParents() {
        Law law = drawing -> {
            Random random = new Random(drawing.events().size());
            Lachesis node = new Lachesis(drawing.validators(), drawing.epoch(), FrameProfile.LENIENT);
            EventDag claimed = new EventDag(drawing.validators(), drawing.epoch());
            for (Event event : drawing.events()) {
                int least = event.selfParent()
                        .map(id -> node.index().event(id).frame().number())
                        .orElse(1);
                int greatest = node.frameOf(event).number();
                assertThat(acceptedFrames(node, event))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(least, greatest).boxed().toList());
                Event claiming = event.claiming(new Frame(least + random.nextInt(greatest - least + 1)));
                node.process(claiming);
                claimed.add(claiming);
            }
            Drawing asClaimed = Drawing.of(claimed);
            DefinedFrames defined = DefinedFrames.claimed(IndexLaws.defined(asClaimed));
            assertThat(node.frames().frames()).isEqualTo(defined.all());
            for (Event event : asClaimed.events()) {
                assertThat(event.frame()).isLessThanOrEqualTo(defined.greatestFrame(event.id()));
            }
        };
        law.holds(Dags::gossip, TRIES / 4);
    }

    @Example
    void votesAreThoseOfTheRecount() {
        Law law = ConsensusLaws::votesAreDefined;
        law.holds(Dags::gossip, TRIES);
    }

    @Example
    void blocksAreThoseOfTheRecount() {
        Law law = ConsensusLaws::blocksAreDefined;
        law.holds(Dags::gossip, TRIES);
    }

    @Example
    void nodesAgreeBelowAThirdOfCheatingStake() {
        Law law = ConsensusLaws::nodesAgree;
        law.holds(Dags::gossip, TRIES);
    }

    @Example
    void blocksConfirmEveryEventOnceAndAfterItsPast() {
        Law law = ConsensusLaws::blocksArePastClosed;
        law.holds(Dags::gossip, TRIES);
    }

    @Example
    void noElectionMeetsTwoCandidatesOrCountsACreatorTwiceWhoeverCheats() {
        Law law = ConsensusLaws::noElectionIsTorn;
        law.holds(Dags::unsafeGossip, TRIES);
    }

    @Example
    void decisionsAreReached() {
        assertThat(LongStream.range(0, TRIES)
                        .mapToObj(Dags::gossip)
                        .map(drawing -> ConsensusLaws.node(drawing.framed(FrameProfile.STRICT)))
                        .filter(node -> node.blocks().lastDecidedFrame() > 1)
                        .count())
                .isGreaterThan(TRIES / 2);
    }

    @Example
    void aTieIsAYes() {
        Law law = ConsensusLaws::tiesDoNotMatter;
        assertThat(law.refutation(Dags::gossip, Law.TRIES_TO_REFUTE))
                .hasValueSatisfying(drawing -> assertThat(drawing).hasToString("""
                        a:2     b:2     c
                        a1
                                b1(a1)
                                        c1(b1)
                        a2(c1)
                                b2(a2)
                                        c2(b2)
                        a3(c2)
                        """));
    }

    @Example
    void theOrderOfSubjectsIsTheIndexOrderNotThatOfTheIds() {
        Law law = ConsensusLaws::orderOfSubjectsDoesNotMatter;
        assertThat(law.refutation(Dags::gossip, Law.TRIES_TO_REFUTE))
                .hasValueSatisfying(drawing -> assertThat(drawing).hasToString("""
                        a       b:3
                        a1
                                b1(a1)
                                b2
                        a2(b2)
                        """));
    }

    private static List<Integer> acceptedFrames(Lachesis node, Event event) {
        EventDraft draft = node.index().draft(event);
        Optional<Frame> selfParent =
                event.selfParent().map(id -> node.index().event(id).frame());
        return IntStream.rangeClosed(1, 40)
                .filter(frame -> node.frames()
                        .check(event.claiming(new Frame(frame)), selfParent, draft::hasForklessCause)
                        .filter(WrongFrame.class::isInstance)
                        .isEmpty())
                .boxed()
                .toList();
    }
}
