package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.definition.DefinedForklessCause;
import dev.antecedent.dag.definition.Fork;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.Validators;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where implementations of the rules go wrong, one drawing each. An event with a {@code <} in its name tells its forkless
 * causes: those named after it, between dots, and no others. Frames are those that {@code @} tells.
 */
class TrapsTest {

    @Test
    void aCreatorCountsOnceThoughTwoOfItsBranchesLieBetween() {
        causesAreAsNamed("""
                a   b:2      c         d:2
                a1
                    b1(a1)
                    b2
                    b2'(b1)
                             c1<(b2')
                """);
    }

    @Test
    void twoBranchesAreAForkOnlyToWhoSeesThemOverlap() {
        causesAreAsNamed("""
                a   b        c
                a1
                    b1(a1)
                    b2
                    b2'(b1)
                             c1<a1(b2')
                             c2<(b2)
                """);
    }

    @Test
    void aBranchThatOpensLaterIsMarkedToo() {
        causesAreAsNamed("""
                a:3                b
                                   b1
                a1(b1)             b1'(-)
                a2(b1')
                                   b1''(-,a2)
                a3<a1.a2.a3(b1'')
                """);
    }

    @Test
    void aCreatorThatIsObservedOnOneBranchIsObservedOnTheOtherToo() {
        causesAreAsNamed("""
                a              b
                               b1
                a1<b1(b1)
                a1'<b1(-,b1)
                """);
    }

    @Test
    void aCauseIsLostToWhoLearnsOfAFork() {
        causesAreAsNamed("""
                a       b
                a1
                        b1<a1(a1)
                a1'(-)
                        b2<(a1')
                """);
    }

    @Test
    void quorumsOfTheGreatestStakesAreExact() {
        causesAreAsNamed("""
                a:1431655764  b:715827883
                a1
                              b1<a1(a1)
                a2<
                """);
        causesAreAsNamed("""
                a:1431655765  b:715827882
                a1
                              b1<a1(a1)
                a2<a1.a2
                """);
    }

    @Test
    void aFirstEventMayHaveParents() {
        causesAreAsNamed("""
                a   b
                a1
                    b1<a1(a1)
                """);
    }

    @Test
    void anEventMayBeInAnEarlierFrameThanItsParent() {
        Law law = drawing -> {
            Drawing framed = drawing.framed(FrameProfile.STRICT);
            for (Event event : framed.events()) {
                for (EventId parent : event.selfParent().isPresent() ? event.parents() : List.<EventId>of()) {
                    assertThat(event.frame())
                            .isGreaterThanOrEqualTo(framed.event(parent.name()).frame());
                }
            }
        };
        isRefutedBy(law, """
                a:3         b
                            b1
                a1
                a2@2
                            b2@3(a2)
                a2'(a1,b2)
                """);
    }

    @Test
    void anEventMayBeTheRootOfSeveralFrames() {
        Law law = drawing -> {
            Drawing framed = drawing.framed(FrameProfile.STRICT);
            for (Event event : framed.events()) {
                int before = event.selfParent()
                        .map(id -> framed.event(id.name()).frame().number())
                        .orElse(0);
                assertThat(event.frame().number()).isLessThanOrEqualTo(before + 1);
            }
        };
        isRefutedBy(law, """
                a:3   b
                      b1
                a1
                a2@2
                      b2@3(a2)
                """);
    }

    @Test
    void forksAreUnsafeFromTheirBoundOn() {
        Law law = drawing -> {
            ForklessCause causes = IndexLaws.index(drawing.dag());
            DefinedForklessCause defined = IndexLaws.defined(drawing);
            boolean cheatersAreAQuorum = drawing.validators()
                    .quorum()
                    .isReachedBy(defined.stake(defined.forks().cheaters()));
            List<Fork> forks = cheatersAreAQuorum ? List.of() : defined.forks().all();
            forks.forEach(fork -> assertThat(List.of(fork.first(), fork.second()))
                    .filteredOn(side ->
                            drawing.events().stream().anyMatch(event -> causes.isForklessCause(event.id(), side)))
                    .hasSizeLessThan(2));
        };
        Drawing refutation = law.refutation(Dags::any, Law.TRIES_TO_REFUTE).orElseThrow();

        Validators validators = refutation.validators();
        assertThat(IndexLaws.defined(refutation)
                        .stake(IndexLaws.defined(refutation).forks().cheaters()))
                .isGreaterThanOrEqualTo(2 * validators.quorum().least() - validators.totalStake());
        assertThat(refutation).hasToString("""
                        a       b        c:2
                                         c1
                        a1(c1)           c1'(-)
                                b1(c1')
                        """);
    }

    private static void isRefutedBy(Law law, String drawing) {
        assertThat(law.refutation(Dags::gossip, Law.TRIES_TO_REFUTE))
                .hasValueSatisfying(
                        found -> assertThat(found.framed(FrameProfile.STRICT)).hasToString(drawing));
    }

    private static void causesAreAsNamed(String text) {
        Drawing drawing = Drawing.parse(text);
        CausalityIndex index = IndexLaws.index(drawing.dag());
        ForklessCause defined = IndexLaws.defined(drawing);
        for (Event event : drawing.events()) {
            int mark = event.id().name().indexOf('<');
            if (mark >= 0) {
                List<String> wanted = Arrays.stream(
                                event.id().name().substring(mark + 1).split("\\."))
                        .filter(name -> !name.isEmpty())
                        .toList();
                for (ForklessCause causes : List.of(index, defined)) {
                    assertThat(drawing.events().stream()
                                    .map(Event::id)
                                    .filter(cause -> causes.isForklessCause(event.id(), cause))
                                    .map(cause -> cause.name().replaceFirst("<.*", "")))
                            .as("forkless causes of %s", event.id())
                            .containsExactlyInAnyOrderElementsOf(wanted);
                }
            }
        }
    }
}
