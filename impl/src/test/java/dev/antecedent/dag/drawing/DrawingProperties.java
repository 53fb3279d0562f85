package dev.antecedent.dag.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.Dags;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Law;
import net.jqwik.api.Example;

/** Reading and writing drawings of graphs drawn at random. */
class DrawingProperties {

    @Example
    void whatIsWrittenIsReadAsTheSame() {
        Law law = drawing -> assertThat(Drawing.parse(drawing.print())).isEqualTo(drawing);
        law.holds(Dags::any, Law.TRIES);
        law.holds(seed -> Dags.reordered(Dags.any(seed), seed), Law.TRIES);
        law.holds(seed -> Dags.gossip(seed).framed(FrameProfile.STRICT), Law.TRIES / 10);
    }

    @Example
    void commentsAndEmptyLinesSayNothing() {
        Law law = drawing -> assertThat(Drawing.parse(drawing.print().replace("\n", "   # said (\n\n")))
                .isEqualTo(drawing);
        law.holds(Dags::any, Law.TRIES);
    }

    @Example
    void aGraphIsTheSameBehindItsDrawing() {
        Law law = drawing -> assertThat(Drawing.of(drawing.dag())).isEqualTo(drawing);
        law.holds(Dags::any, Law.TRIES);
    }
}
