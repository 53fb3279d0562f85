package dev.antecedent.dag.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {

    private static final String EXAMPLE = """
            a:2     b           c
            a1      b1
            a2(b1)              c1(b1)
                    b2(a2)
                    b2'(b1,c1)
                    b3
                                c1'(-,b3)
            """;

    @Test
    void theExampleIsReadAsItIsExplained() {
        Drawing drawing = Drawing.parse(EXAMPLE);

        assertThat(drawing.validators().totalStake()).isEqualTo(4);
        assertThat(drawing.columns()).extracting(Column::name).containsExactly("a", "b", "c");
        assertThat(drawing.event("a2")).isEqualTo(event("a2", 1, 2, 2, "a1", "b1"));
        assertThat(drawing.event("b2")).isEqualTo(event("b2", 2, 2, 3, "b1", "a2"));
        assertThat(drawing.event("b2'")).isEqualTo(event("b2'", 2, 2, 3, "b1", "c1"));
        assertThat(drawing.event("b3")).isEqualTo(event("b3", 2, 3, 4, "b2'"));
        assertThat(drawing.event("c1'")).isEqualTo(event("c1'", 3, 1, 5, "b3"));
        assertThat(drawing).hasToString(EXAMPLE);
    }

    @Test
    void whatIsLaidOutFreelyIsWrittenInOneWay() {
        Drawing drawing = Drawing.parse("""
                # anything may be said here

                   a         b:1   # and here
                  a1
                             b1( - )
                    a2( a1 , b1 )
                             b2@1(b1)
                """);

        assertThat(drawing.print()).isEqualTo("""
                        a       b
                        a1      b1
                        a2(b1)  b2
                        """);
    }

    @Test
    void epochsIdsStakesFramesAndNamesOfAnyKindAreWritten() {
        Column first = new Column("7", new Validator(new ValidatorId(9), 5));
        Column second = new Column("ö x", new Validator(new ValidatorId(0), Integer.MAX_VALUE - 5));
        Event dash = new Event(
                new EventId("-"),
                new Epoch(3),
                new ValidatorId(9),
                Seq.FIRST,
                new LamportTime(1),
                new Frame(4),
                List.of());
        Event odd = new Event(
                new EventId("\"a\\\n(#\ud83d\ude00"),
                new Epoch(3),
                new ValidatorId(0),
                Seq.FIRST,
                new LamportTime(2),
                Frame.FIRST,
                List.of(dash.id()));
        Drawing drawing = new Drawing(new Epoch(3), List.of(first, second), List.of(dash, odd));

        assertThat(drawing.print()).isEqualTo("""
                        epoch 3
                        "7"=9:5  "\\u00f6 x"=0:2147483642
                        "-"@4
                                 "\\"a\\\\\\u000a(#\\ud83d\\ude00"("-")
                        """);
        assertThat(Drawing.parse(drawing.print())).isEqualTo(drawing);
    }

    @Test
    void aGraphIsDrawnWithLettersForItsValidators() {
        EventDag dag = Drawing.parse(EXAMPLE).dag();

        assertThat(Drawing.of(dag)).isEqualTo(Drawing.parse(EXAMPLE));
        assertThat(Drawing.of(dag, id -> "v" + id).print()).startsWith("v1:2    v2          v3\n");
    }

    @Test
    void onlyWhatFitsIsDrawn() {
        Drawing drawing = Drawing.parse(EXAMPLE);
        List<Event> orphan = List.of(drawing.event("a2"));

        assertThatThrownBy(() -> new Drawing(Epoch.FIRST, drawing.columns(), orphan))
                .isInstanceOf(RejectedEventException.class);
        assertThatThrownBy(() -> new Drawing(
                        Epoch.FIRST,
                        List.of(drawing.columns().get(0), drawing.columns().get(0)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;                            1; 1; the end; a line with the validators
            a a;                           1; 3; a a second time; another name
            a=2 b;                         1; 5; b with the id 2 of another; an id of its own
            a:0;                           1; 3; 0; a stake from 1 to 2147483647
            a:2147483647 b;                1; 15; a total stake of 2147483648 up to here; 2147483647 at most
            a:x;                           1; 3; 'x'; a stake from 1 to 2147483647
            a=-1;                          1; 3; '-'; an id from 0 to 9223372036854775807
            a,b;                           1; 2; ','; a validator, such as a, a:5 with a stake or a=7:5 with an id
            epoch 0|a;                     1; 7; 0; an epoch from 1 to 2147483645
            epoch 1 a;                     1; 9; 'a'; the end of the line
            a b|a1|a1;                     3; 1; a1 a second time; a name that no event above has
            a b|a1(b1);                    2; 4; b1; an event above or to the left
            a b|  b1|a1(b1,b1);            3; 7; b1 a second time; each parent once
            a b|a1|  b1|a2(b1,a1);         4; 7; a1, which is in the same column; the self-parent in the first place
            a b|a1|a1'(-,a1);              3; 7; a1, which is in the same column, after '-'; parents in other columns
            a b|a1|  b1|a2(a1;             4; 6; the end of the line; ',' or ')'
            a b|a1();                      2; 4; ')'; a parent
            a b|a1(,);                     2; 4; ','; a parent
            a b|-;                         2; 1; '-'; an event: '-' stands only for a self-parent that is not there
            a b|a1|  b1(a1,-);             3; 9; '-'; a parent: '-' stands only for a self-parent that is not there
            a b|a1@0;                      2; 4; 0; a frame from 1 to 2147483645
            a b|a1@99999999999999999999;   2; 4; 99999999999999999999; a frame from 1 to 2147483645
            a b|"a1;                       2; 4; the end of the line; '"' at the end of the name
            a b|" ";                       2; 1; a blank name; a name
            a b|"\\u00g";                  2; 6; 'g'; a hexadecimal digit
            a b|"\\n";                     2; 3; 'n'; '"', '\\' or u and four hexadecimal digits after a '\\'
            a b|=;                         2; 1; '='; an event
            """)
    void whatIsNoDrawingIsRefusedWithItsPlace(String text, int line, int column, String found, String wanted) {
        MalformedDrawingException refusal =
                catchThrowableOfType(MalformedDrawingException.class, () -> Drawing.parse(text.replace('|', '\n')));

        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.wanted()).isEqualTo(wanted);
        assertThat(refusal)
                .hasMessage("line " + line + ", column " + column + ": found " + found + ", wanted " + wanted);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
    }

    @Test
    void tabsAreRefused() {
        assertThatThrownBy(() -> Drawing.parse("a\tb\n"))
                .hasMessage("line 1, column 2: found a tab, wanted spaces: the width of a tab is not known");
    }

    private static Event event(String name, int creator, int seq, long lamport, String... parents) {
        return new Event(
                new EventId(name),
                Epoch.FIRST,
                new ValidatorId(creator),
                new Seq(seq),
                new LamportTime(lamport),
                Frame.FIRST,
                List.of(parents).stream().map(EventId::new).toList());
    }
}
