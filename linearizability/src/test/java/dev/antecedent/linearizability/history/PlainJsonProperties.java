package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is read without the JSON library is read as the library reads it; what the library refuses never is. */
final class PlainJsonProperties {

    private static final String[] GOOD = {
        "{\"process\":0,\"type\":\"invoke\",\"f\":\"write\",\"value\":[1,-2,[true,null]]}",
        " {\"process\" : \"a b\" , \"type\":\"ok\",\"f\":\"read\",\"value\":\"x\", \"key\":123456789012345678 ,\"z\":false} \r",
        "{\"process\":0,\"type\":\"info\",\"time\":12,\"index\":0,\"f\":\"read\",\"value\":[]}"
    };

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars(" \t\r,:{}[]\"\\0123456789.eE+-truefalsenull/\u0001\u00e9")
                .ofMaxLength(6);
    }

    @Property(tries = 5000)
    void itReadsAsTheLibraryReads(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 4) int length,
            @ForAll("anyText") String text) {
        String good = GOOD[which];
        int start = Math.min(from, good.length());
        int end = Math.min(start + length, good.length());
        check(good.substring(0, start) + text + good.substring(end));
        check(good.substring(0, start));
    }

    private static void check(String line) {
        Source source = new Source("h", line);
        EventFields plain = new EventFields(source);
        if (new PlainJson(line).read(0, line.length(), plain)) {
            EventFields any = new EventFields(source);
            new JsonLine(source).readAny(0, line.length(), any);
            assertThat(event(plain)).isEqualTo(event(any));
        }
    }

    private static Object event(EventFields fields) {
        try {
            return fields.event(0);
        } catch (MalformedHistory malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }

    @Example
    void whatRecordersWriteIsPlain() {
        for (String good : GOOD) {
            EventFields fields = new EventFields(new Source("h", good));
            assertThat(new PlainJson(good).read(0, good.length(), fields)).isTrue();
        }
    }
}
