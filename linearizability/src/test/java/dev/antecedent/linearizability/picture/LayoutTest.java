package dev.antecedent.linearizability.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.picture.LaneChart.Bar;
import dev.antecedent.linearizability.picture.LaneChart.Trait;
import dev.antecedent.linearizability.verdict.DeadEnd;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where things lie, what belongs together, and how much of it is shown. */
final class LayoutTest {

    private static LaneChart chart(int columns, Bar... bars) {
        List<String> names = Collections.nCopies(columns, "1");
        return new LaneChart(List.of("process 0"), names, List.of(bars), List.of(), List.of(), true);
    }

    private static Bar bar(int from, int to, Set<Trait> traits, String label) {
        return new Bar(0, from, to, traits, label, label, label);
    }

    @Test
    void columnsAreFarEnoughApartForLabelsThatAreNotTooLong() {
        String label = "compare-and-set";
        LaneLayout layout = LaneLayout.of(chart(6, bar(1, 2, Set.of(), label), bar(3, 5, Set.of(), "x".repeat(90))));
        assertThat(layout.at(2) - layout.at(1)).isGreaterThanOrEqualTo(LaneLayout.width(label));
        assertThat(layout.at(5) - layout.at(3)).isLessThan(LaneLayout.width("x".repeat(40)));
        assertThat(layout.at(1) - layout.at(0)).isEqualTo(26);
        assertThat(layout.at(0.5)).isEqualTo(13);
    }

    @Test
    void anOpenBarGoesOnBehindTheLastColumn() {
        Bar open = bar(2, 2, EnumSet.of(Trait.OPEN), "write 1");
        LaneLayout layout = LaneLayout.of(chart(3, open));
        assertThat(layout.width() - layout.at(2)).isGreaterThanOrEqualTo(LaneLayout.width("write 1"));
        String drawn = LaneSvg.of(chart(3, open)).elements();
        assertThat(drawn).contains("class=\"bar open\"", "class=\"hatched\"").doesNotContain("<rect");
    }

    @Test
    void aLongHistoryIsNarrowerAColumn() {
        LaneLayout layout = LaneLayout.of(chart(20_000, bar(0, 1, Set.of(), "write 1")));
        assertThat(layout.width()).isEqualTo(60_000);
    }

    @Test
    void eachTraitHasAShapeOfItsOwn() {
        List<String> drawn = new ArrayList<>();
        for (Trait trait : EnumSet.of(Trait.OPEN, Trait.FAILED, Trait.NAMED, Trait.REFUSED)) {
            Markup svg = new Markup();
            BarShape.draw(svg, bar(0, 1, EnumSet.of(trait), ""), 0, 50, 0);
            drawn.add(svg.finished());
        }
        Markup plain = new Markup();
        BarShape.draw(plain, bar(0, 1, Set.of(), ""), 0, 50, 0);
        drawn.add(plain.finished());
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void theSilentOperationsOfAKeyAreShownWithIt() {
        List<Section> sections = Samples.keyed().sections();
        assertThat(sections).extracting(Section::violated).containsExactly(false, true);
        assertThat(sections.get(1).operations())
                .extracting(Operation::invokedAt)
                .containsExactly(1, 4, 5);
    }

    @Test
    void partsThatRepeatTheHistoryTooOftenAreOneSection() {
        Picture violated = Samples.violated();
        var checked = violated.checked().orElseThrow();
        List<Part> parts = IntStream.range(0, 9)
                .mapToObj(i -> new Part(Optional.of(Value.of(i)), Samples.REGISTER, checked.judged()))
                .toList();
        assertThat(Section.of(checked, parts)).hasSize(1);
        assertThat(Section.of(checked, parts.subList(0, 2))).hasSize(2);
    }

    @Test
    void deadEndsThatSayTheSameAreToldOnceAndTheirNumberIsBounded() {
        DeadEnds known = Samples.violated().deadEnds();
        assertThat(known.groups()).extracting(DeadEnds.Group::orders).containsExactly(2, 1);
        assertThat(known.hidden()).isZero();

        Operation read = Samples.stale().operations().get(4);
        List<DeadEnd> many = IntStream.range(0, 500)
                .mapToObj(i -> Samples.deadEnd(Samples.REGISTER, List.of(), read, "reason " + i))
                .toList();
        assertThat(DeadEnds.of(many).groups()).hasSize(12);
        assertThat(DeadEnds.of(many).hidden()).isEqualTo(488);
        DeadEnd broad =
                new DeadEnd(Samples.REGISTER, List.of(), Collections.nCopies(50, new DeadEnd.Refusal(read, "no")));
        DeadEnds.Group group = DeadEnds.of(List.of(broad)).groups().get(0);
        assertThat(group.refusals()).hasSize(8);
        assertThat(group.hiddenRefusals()).isEqualTo(42);
    }

    @Test
    void statesFollowTheOrderAndEndWhereTheModelRefuses() {
        List<Operation> all = Samples.stale().operations();
        List<Operation> order = List.of(all.get(0), all.get(2), all.get(4));
        assertThat(Ordering.of("order", order, Samples.REGISTER, List.of()).states())
                .containsExactly("1", "2");
    }
}
