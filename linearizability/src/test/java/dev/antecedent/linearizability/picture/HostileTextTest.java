package dev.antecedent.linearizability.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A history may hold any text; none of it may become part of the page. */
final class HostileTextTest {

    private static final String HOSTILE =
            "</script><script>alert('1')</script><img onerror=\"x\"> ]]> & <!-- \u202e \uD800";

    private static History hostile() {
        return new HistoryBuilder(HOSTILE)
                .add(Value.of(HOSTILE), EventType.INVOKE, HOSTILE, Value.of(HOSTILE))
                .add(Value.of(HOSTILE), EventType.OK, HOSTILE, Value.of(HOSTILE))
                .add(Value.of("nemesis" + HOSTILE), EventType.INFO, HOSTILE, Value.of(HOSTILE))
                .build();
    }

    @Test
    void noTextEndsTheScriptOrStartsAnElement() {
        String page = HtmlPage.of(Picture.of(hostile()));
        assertThat(page.split("<script", -1)).hasSize(3);
        assertThat(page.split("</script>", -1)).hasSize(3);
        assertThat(page).doesNotContain("<img", "<!--", "\u202e", "\uD800");
        assertThat(page).contains("\\u003c/script\\u003e", "&lt;/script&gt;&lt;script&gt;");
    }

    @Test
    void theDrawingIsXmlThatSaysWhatWasWritten() throws Exception {
        String svg = SvgPage.of(Picture.of(hostile()));
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getDocumentElement().getTextContent()).contains("</script><script>alert('1')");
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void markupThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> new Markup().open("p").finished()).hasMessage("<p> was never closed");
        assertThatThrownBy(() -> new Markup().open("p").open("b").close("p")).hasMessage("closing <p> inside <b>");
        assertThatThrownBy(() -> new Markup().close("p")).hasMessage("closing <p> inside <nothing>");
    }

    @Test
    void jsonHasCommasBetweenItsValuesAlone() {
        Json json = new Json().beginObject().line();
        json.name("a").beginArray().number(1).string("\"\\\n\t").endArray().line();
        json.name("b").beginObject().endObject().line();
        assertThat(json.endObject().finished()).isEqualTo("{\n\"a\":[1,\"\\\"\\\\\\n\\t\"],\n\"b\":{}\n}");
    }
}
