package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EDN as it is read, and what is no EDN of ours, with its place. */
final class EdnReaderTest {

    private static Value read(String text) {
        return HistoryReader.literal("edn", text);
    }

    @Test
    void keywordsAndStringsAreTexts() {
        assertThat(read(":a")).isEqualTo(Value.of("a")).isEqualTo(read("\"a\""));
        assertThat(read(":a/b")).isEqualTo(Value.of("a/b"));
    }

    @Test
    void listsVectorsAndSetsAreArrays() {
        assertThat(read("(1 2)"))
                .isEqualTo(Value.of(Value.of(1), Value.of(2)))
                .isEqualTo(read("[1, 2]"))
                .isEqualTo(read("#{1 2}"));
    }

    @Test
    void setsAreComparedByContent() {
        String elements = "nil true 3 -4 \"x\" [1 2] [1] [] {:a 1, :b 2} #{7}";
        String reversed = "#{7} {:b 2, :a 1} [] [1] [1 2] \"x\" -4 3 true nil";
        assertThat(read("#{" + elements + "}"))
                .isEqualTo(read("#{" + reversed + "}"))
                .isNotEqualTo(read("#{" + elements + " 8}"));
        assertThat(((Value.Array) read("#{{:a 1} {:a 2} {:b 1} {:a 1, :b 1}}")).elements())
                .hasSize(4);
    }

    @Test
    void mapsAreComparedByContent() {
        assertThat(read("{:a 1, :b [2]}"))
                .isEqualTo(read("{\"b\" [2] \"a\" 1}"))
                .isEqualTo(new Value.Entries(Map.of(Value.of("a"), Value.of(1), Value.of("b"), read("[2]"))));
    }

    @Test
    void integersHaveAnySize() {
        String digits = "9".repeat(500);
        assertThat(read(digits).toString()).isEqualTo(digits);
        assertThat(read("-" + digits + "N").toString()).isEqualTo("-" + digits);
        assertThat(read("+7")).isEqualTo(Value.of(7));
        assertThat(read("-0")).isEqualTo(Value.of(0));
    }

    @Test
    void commentsCommasDiscardsAndTagsArePassedOver() {
        assertThat(read("; one\r\n , #_ [:gone #_ :twice] #a.b/c [1 #_ 2 #inst \"x\" ;end\n]"))
                .isEqualTo(Value.of(Value.of(1), Value.of("x")))
                .isEqualTo(read("#_ #_ 1 2 [1 \"x\"]"));
    }

    @Test
    void stringsHaveEscapesAndPrintWithThem() {
        Value value = read("\"a\\\"\\\\\\n\\r\\t\\u00e9\"");
        assertThat(value).isEqualTo(Value.of("a\"\\\n\r\té"));
        assertThat(value.toString()).isEqualTo("\"a\\\"\\\\\\n\\r\\té\"");
        assertThat(read(value.toString())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.5 | 1:1: found a number that is no integer, `1.5`; wanted nil, true, false, an integer",
                "1e9 | a number that is no integer",
                "1/2 | a number that is no integer",
                "007 | an integer with a leading zero",
                "12x | a number that is no integer",
                "\\a | a character `\\a`",
                "nul | a symbol `nul`",
                "[1 2 | 1:5: found the end of the input; wanted `]` for the `[` of line 1, column 1",
                "[1 (2] | 1:6: found `]`; wanted `)` for the `(` of line 1, column 4",
                "] | 1:1: found `]`; wanted a value; nothing is open",
                "1 2 | 1:3: found more text after the value",
                "{:a} | 1:4: found `}`; wanted a value for the last key",
                "{:a 1 :a 2} | 1:7: found key ``a`` a second time",
                "#{1 2 1N} | 1:7: found element 1 a second time",
                "#{{:a 1 :b 2} {:b 2 :a 1}} | 1:15: found element {",
                "\"abc | 1:1: found a string that does not end",
                "\"\\q\" | 1:2: found the escape `\\q`",
                "\"\\u12\" | 1:2: found an unfinished escape",
                "::a | found `::a`",
                ": | a keyword such as :invoke",
                "#\"regex\" | found `#`; wanted a set",
                "##NaN | found `##NaN`",
                "#_ | found the end of the input; wanted a value",
                "#tag | found the end of the input; wanted a value"
            })
    void malformedTextIsNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message.replace("``a``", "\"a\""))
                .hasMessageStartingWith("edn:");
    }

    @Test
    void linesAndColumnsCountCharacters() {
        assertThatThrownBy(() -> read("[1\r\n \"\uD83D\uDE00\" x]"))
                .hasMessageStartingWith("edn:2:6: found a symbol `x`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", "{:a ", "#{", "#t ", "#_ ", "{["})
    void nestingHasABoundFarFromTheEndOfTheStack(String opening) {
        String deep = opening.repeat(100_000);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("nesting of more than 256 levels");
    }

    @Test
    void nestingBelowTheBoundIsRead() {
        assertThat(read("[".repeat(200) + "]".repeat(200)).toString()).hasSize(400);
    }

    @Test
    void aHugeIntegerIsRefusedRatherThanReadForHours() {
        assertThatThrownBy(() -> read("9".repeat(3_000_000)))
                .hasMessageContaining("1:1: found an integer of 3000000 digits; wanted at most 10000 digits");
    }
}
