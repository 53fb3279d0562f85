package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No text whatsoever makes the readers fail in another way than by a malformed history. */
final class HistoryReaderProperties {

    private static final String[] GOOD = {
        "[{:process 0, :type :invoke, :f :cas, :value [1 \"a\\n\"]} #_x\n #op {:process 0, :type :ok, :f :cas}] ; end",
        "{\"process\":0,\"type\":\"invoke\",\"f\":\"write\",\"value\":[1,\"\\u00e9\"]}\n{\"process\":0,\"type\":\"ok\",\"f\":\"write\"}",
        "INFO  jepsen.util - 0\t:invoke\t:cas\t[1 2]\nINFO  jepsen.util - 0\t:ok\t:cas\t[1 2]\n"
    };

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars(" \n\t,;:#_{}[]()\"\\0123456789.eaNil-+/^@~`'uINFO jepsen.util")
                .ofMaxLength(60);
    }

    @Property(tries = 2000)
    void anyTextIsAHistoryOrMalformed(@ForAll("anyText") String text) {
        isHistoryOrMalformed(text);
    }

    @Property(tries = 2000)
    void anyChangeOfAHistoryIsAHistoryOrMalformed(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 8) int length,
            @ForAll("anyText") String text) {
        String good = GOOD[which];
        int start = Math.min(from, good.length());
        int end = Math.min(start + length, good.length());
        isHistoryOrMalformed(good.substring(0, start) + text + good.substring(end));
        isHistoryOrMalformed(good.substring(0, start));
    }

    private static void isHistoryOrMalformed(String text) {
        try {
            History history = HistoryReader.parse("h", text, Optional.empty());
            assertThat(history.operations().size())
                    .isLessThanOrEqualTo(history.events().size());
        } catch (MalformedHistory malformed) {
            assertThat(malformed.line()).isPositive();
            assertThat(malformed.column()).isPositive();
            assertThat(malformed.found()).isNotBlank();
            assertThat(malformed.wanted()).isNotBlank();
        }
    }
}
